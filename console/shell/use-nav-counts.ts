import { useApi } from '../api/use-api.js';
import { QueueCountsDocument, ReconciliationExceptionsDocument, type Role } from '../gql/graphql.js';
import type { NavKey } from './nav-entries.js';

const reviewing: readonly Role[] = ['reviewer', 'senior_reviewer', 'manager'];
const reconciling: readonly Role[] = ['finance', 'manager'];

/** How much waits behind the entries of the top bar. */
export function useNavCounts(role: Role): Partial<Record<NavKey, number>> {
  const queue = useApi('queueCounts', QueueCountsDocument, {}, { enabled: reviewing.includes(role), everyMs: 15_000 });
  const finance = useApi(
    'exceptionCount',
    ReconciliationExceptionsDocument,
    { open: true, first: 1 },
    { enabled: reconciling.includes(role), everyMs: 60_000 },
  );
  return {
    queue: queue.data?.queueCounts.unclaimed,
    finance: finance.data?.reconciliationExceptions.count,
  };
}
