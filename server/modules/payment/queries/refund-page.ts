import { cappedCount } from '../../../platform/database/capped-count.js';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type CappedCount, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Application } from '../../application/application.entity.js';
import { maskAccount } from '../../reference/domain/masking.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import { refundProblems } from '../domain/refund-problem.js';
import type { Payment } from '../payment.entity.js';
import type { RefundProposal } from '../refund-proposal.entity.js';

export const refundStates = ['REFUND_ABNORMAL', 'REFUNDING', 'REFUNDED'] as const;
export type RefundListState = (typeof refundStates)[number];

export interface RefundFilter extends PageRequest {
  readonly state: RefundListState;
}

interface Tables {
  readonly Payment: Payment;
  readonly Application: Application;
  readonly RefundProposal: RefundProposal;
  readonly StaffMember: StaffMember;
}

type Platform = Pick<Runtime, 'db' | 'sealing'>;
export type ListedRefund = Awaited<ReturnType<typeof refundById>>;

/** Refunds in one state, the oldest first: age is what presses. Account numbers leave masked. */
export async function refundPage({ db, sealing }: Platform, filter: RefundFilter): Promise<Page<ListedRefund> & CappedCount> {
  const em = db.orm.em.fork();
  const first = pageSize(filter.first);
  const last = filter.after ? String(decodeCursor(filter.after, 1)[0]) : undefined;
  const found = await select(em)
    .where('p.state', '=', filter.state)
    .$if(last !== undefined, (query) => query.where('p.id', '>', last!))
    .orderBy('p.id')
    .limit(first + 1)
    .execute();
  const counted = rows<Tables>(em).selectFrom('Payment as p').select('p.id').where('p.state', '=', filter.state);
  const page = toPage(found.map((row) => listed(sealing, row)), first, ({ id }) => [id]);
  return { ...page, ...(await cappedCount(em, counted)) };
}

export async function refundById({ db, sealing }: Platform, paymentId: string) {
  return listed(sealing, await select(db.orm.em.fork()).where('p.id', '=', paymentId).executeTakeFirstOrThrow());
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function listed(sealing: Runtime['sealing'], row: Row) {
  const { proposalId, payeeName, payeeAccount, proposedByName, proposedAt, reason, refundProblem, ...refund } = row;
  const problem = refundProblem && refundProblems[refundProblem];
  const open = (column: string, sealed: string): string => sealing.open(sealed, { table: 'refund_proposal', column, id: proposalId! });
  const proposal = proposalId === null ? null : {
    id: proposalId, payeeName: open('payee_name', payeeName!), payeeAccountMasked: maskAccount(open('payee_account', payeeAccount!)),
    reason: reason!, proposedByName: proposedByName!, proposedAt: proposedAt!,
  };
  return { ...refund, problemZh: problem?.zh ?? null, problemEn: problem?.en ?? null, proposal };
}

function select(em: EntityManager) {
  return rows<Tables>(em)
    .selectFrom('Payment as p')
    .innerJoin('Application as a', 'a.id', 'p.applicationId')
    .leftJoin('RefundProposal as o', 'o.openFor', 'p.id')
    .leftJoin('StaffMember as s', 's.id', 'o.proposedBy')
    .select([
      'p.id', 'p.channel', 'p.state', 'p.amountFen', 'p.paidAt', 'p.refundRequestedAt', 'p.refundedAt', 'p.refundProblem',
      'a.id as applicationId', 'a.orderNo', 'a.organisationName',
      'o.id as proposalId', 'o.payeeName', 'o.payeeAccount', 'o.reason', 'o.proposedAt', 's.displayName as proposedByName',
    ]);
}
