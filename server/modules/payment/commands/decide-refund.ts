import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { planPayout } from '../../treasury/commands/plan-payout.js';
import { movePayment } from '../move-payment.js';
import { Payment } from '../payment.entity.js';
import { RefundProposal } from '../refund-proposal.entity.js';
import { PAYMENT_REFUND } from './refund-by-bank.js';
import type {} from '../events.js';

export interface DecideRefundOptions {
  /** The proposal's. */
  readonly id: string;
  readonly agree: boolean;
}

/**
 * The second person: a manager, or another of finance, never the one who proposed (SEPARATION_OF_DUTIES). Agreeing
 * plans the bank transfer and moves the payment REFUND_ABNORMAL → REFUNDING in one unit of work; declining leaves the
 * refund to another proposal. STALE_VERSION when it was decided before. Returns the payment's id.
 */
export async function decideRefund(runtime: Runtime, actor: StaffActor, { id, agree }: DecideRefundOptions): Promise<string> {
  authorise(actor, 'confirm-refund', 'Payment');
  return runtime.transact(actor, async (work) => {
    const proposal = await work.em.findOne(RefundProposal, { id }, { disableIdentityMap: true });
    if (!proposal) throw new DomainError('NOT_FOUND', { zh: '没有这个退款方案，请刷新列表', en: 'There is no such proposal; reload the list' }, { field: 'input.id' });
    if (agree && proposal.proposedBy === actor.id) throw samePerson();
    const state = agree ? ('CONFIRMED' as const) : ('DECLINED' as const);
    const decided = { state, openFor: null, decidedBy: actor.id, decidedAt: work.now };
    if ((await work.em.nativeUpdate(RefundProposal, { id, state: 'PROPOSED' }, decided)) !== 1) throw decidedBefore();
    const payment = await work.em.findOneOrFail(Payment, { id: proposal.paymentId }, { disableIdentityMap: true });
    if (agree) await sendByBank(work, runtime, payment, proposal);
    const subject = { type: 'Payment', id: payment.id, caseId: payment.applicationId };
    await recordAudit(work, runtime.sealing, 'payment.refund-decided', subject, { agreed: agree, amountFen: payment.amountFen });
    return payment.id;
  });
}

async function sendByBank(work: Work, runtime: Runtime, payment: Payment, proposal: RefundProposal): Promise<void> {
  const { orderNo } = await loadApplication(work.em, payment.applicationId);
  const open = (column: string, sealed: string): string => runtime.sealing.open(sealed, { table: 'refund_proposal', column, id: proposal.id });
  const refundPayoutId = await planPayout(work, runtime, {
    purpose: PAYMENT_REFUND, reference: payment.id, amountFen: payment.amountFen, remark: `退款 ${orderNo}`,
    payeeName: open('payee_name', proposal.payeeName), payeeAccount: open('payee_account', proposal.payeeAccount),
    payeeBranchCode: proposal.payeeBranchCode,
  });
  await movePayment(work, runtime.sealing, payment, 'refund', { refundPayoutId });
}

const samePerson = (): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', { zh: '不能确认本人提出的退款，请由另一位财务或主管确认', en: 'Nobody confirms a refund of their own; another of finance or a manager has to' });

const decidedBefore = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '该方案已被处理，请刷新后查看', en: 'The proposal was decided before; reload to see it' });
