import { useApi } from '../api/use-api.js';
import { OpenRevocationCountDocument } from '../gql/graphql.js';

/** The query's name, for those who change what it counts. */
export const openRevocationCount = 'openRevocationCount';

/** How many revocations and re-issues are neither declined nor done; asked for once, wherever it is told. */
export function useOpenRevocations(enabled = true) {
  return useApi(openRevocationCount, OpenRevocationCountDocument, {}, { enabled, everyMs: 30_000 }).data?.openRevocations;
}
