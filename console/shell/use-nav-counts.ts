import { useApi } from '../api/use-api.js';
import { useOpenRevocations } from '../certificates/use-open-revocations.js';
import { QueueCountsDocument, ReconciliationExceptionsDocument } from '../gql/graphql.js';
import { useMay } from '../session/may.js';
import type { NavKey } from './nav-entries.js';

/** How much waits behind the entries of the top bar. */
export function useNavCounts(): Partial<Record<NavKey, number>> {
  const may = useMay();
  const queue = useApi(
    'queueCounts',
    QueueCountsDocument,
    {},
    { enabled: may('review', 'Application') || may('oversee', 'Application'), everyMs: 15_000 },
  );
  const finance = useApi(
    'exceptionCount',
    ReconciliationExceptionsDocument,
    { open: true, first: 1 },
    { enabled: may('read', 'ReconciliationException'), everyMs: 60_000 },
  );
  const revocations = useOpenRevocations(may('confirm-revocation', 'Certificate'));
  return {
    queue: queue.data?.queueCounts.unclaimed,
    certificates: revocations?.count,
    finance: finance.data?.reconciliationExceptions.count,
  };
}
