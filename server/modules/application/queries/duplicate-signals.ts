import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../application.entity.js';
import type { ApplicationState } from '../domain/application-states.js';
import type { RiskFlag } from '../domain/risk-flags.js';

export type DuplicateKind = 'SAME_OPERATOR' | 'SAME_PHONE' | 'SAME_ACCOUNT' | 'EARLIER_REJECTION';

/** Another case that shares something with this one, or was rejected before it. */
export interface DuplicateSignal {
  readonly kind: DuplicateKind;
  readonly applicationId: string;
  readonly orderNo: string;
  readonly organisationName: string;
  readonly state: ApplicationState;
  readonly createdAt: Date;
}

type Compared = Pick<Application, 'id' | 'organisationId' | 'operatorIdNumberIndex' | 'operatorPhoneIndex' | 'bankAccountNumberIndex'>;

/** Enough to judge by; an agency that files for hundreds need not be listed whole. */
const MOST_PER_KIND = 20;

/**
 * Cases of other organisations with the same operator, phone or bank account, and rejected cases of this organisation
 * or operator, newest first. Drafts are nobody's declaration yet and do not count.
 */
export async function duplicateSignals(em: EntityManager, application: Compared): Promise<DuplicateSignal[]> {
  const { operatorIdNumberIndex, operatorPhoneIndex, bankAccountNumberIndex } = application;
  const found = [
    await sharing(em, application, 'SAME_OPERATOR', { operatorIdNumberIndex }),
    await sharing(em, application, 'SAME_PHONE', { operatorPhoneIndex }),
    await sharing(em, application, 'SAME_ACCOUNT', { bankAccountNumberIndex }),
    await rejected(em, application),
  ];
  return found.flat();
}

/** The flags that such signals put on a case. */
export function duplicateFlags(signals: readonly DuplicateSignal[]): RiskFlag[] {
  const kinds = new Set(signals.map(({ kind }) => kind));
  return [
    ...(kinds.has('SAME_OPERATOR') || kinds.has('SAME_PHONE') ? ['SHARED_OPERATOR' as const] : []),
    ...(kinds.has('SAME_ACCOUNT') ? ['SHARED_ACCOUNT' as const] : []),
    ...(kinds.has('EARLIER_REJECTION') ? ['EARLIER_REJECTION' as const] : []),
  ];
}

type IndexColumn = 'operatorIdNumberIndex' | 'operatorPhoneIndex' | 'bankAccountNumberIndex';

async function sharing(em: EntityManager, { organisationId }: Compared, kind: DuplicateKind, by: Partial<Record<IndexColumn, string>>) {
  const [column, value] = Object.entries(by)[0] as [IndexColumn, string];
  const found = await cases(em).where(column, '=', value).where('organisationId', '!=', organisationId).execute();
  return found.map((row) => ({ kind, ...row }));
}

async function rejected(em: EntityManager, { id, organisationId, operatorIdNumberIndex }: Compared): Promise<DuplicateSignal[]> {
  const found = await cases(em)
    .where('state', '=', 'REJECTED')
    .where('id', '!=', id)
    .where((or) => or.or([or('organisationId', '=', organisationId), or('operatorIdNumberIndex', '=', operatorIdNumberIndex)]))
    .execute();
  return found.map((row) => ({ kind: 'EARLIER_REJECTION', ...row }));
}

function cases(em: EntityManager) {
  return rows<{ Application: Application }>(em)
    .selectFrom('Application')
    .select(['id as applicationId', 'orderNo', 'organisationName', 'state', 'createdAt'])
    .where('submittedAt', 'is not', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_PER_KIND);
}
