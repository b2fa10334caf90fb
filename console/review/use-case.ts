import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useApi } from '../api/use-api.js';
import { ApplicationDocument, type ApplicationQuery, type CaseFragment } from '../gql/graphql.js';

const name = 'case';

/** One case, asked again while it is looked at: colleagues and the bank work on it too. */
export function useCase(id: string) {
  return useApi(name, ApplicationDocument, { id }, { everyMs: 30_000 });
}

/** Puts the server's newest answer in the place of what was shown, and lets the lists ask again. */
export function keepCase(queries: QueryClient, application: CaseFragment): void {
  queries.setQueryData<ApplicationQuery>([name, { id: application.id }], { application });
  void queries.invalidateQueries({ queryKey: ['queue'] });
  void queries.invalidateQueries({ queryKey: ['queueCounts'] });
}

export function useKeepCase(): (application: CaseFragment) => void {
  const queries = useQueryClient();
  return (application) => keepCase(queries, application);
}
