import { useQuery } from '@tanstack/react-query';
import { request } from '../api/graphql.js';
import { queryClient } from '../api/query-client.js';
import { MeDocument, type AccountFragment } from '../gql/graphql.js';
import { reportSignedIn } from '../state/session.js';

export function useMe() {
  const query = useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => (await request(MeDocument, {}, signal)).me,
    staleTime: Infinity,
  });
  return { me: query.data, isLoading: query.isPending, error: query.error, again: () => void query.refetch() };
}

/** After a mutation of one's own account. */
export function takeMe(me: AccountFragment): void {
  queryClient.setQueryData(['me'], me);
}

/** Everything that belongs to an account; the query of who it is stays, for pages watch it. */
const forgetOrders = (): void => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });

/** After a log-in: somebody else's orders are forgotten, one's own are kept and asked for anew. */
export function takeLogIn(me: AccountFragment): void {
  const before = queryClient.getQueryData<AccountFragment | null>(['me']);
  if (before && before.id !== me.id) forgetOrders();
  takeMe(me);
  reportSignedIn();
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
}

export function forgetMe(): void {
  queryClient.setQueryData(['me'], null);
  forgetOrders();
  reportSignedIn();
}
