import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { checkCorporateAccount } from '../../reference/domain/corporate-account.js';
import { sameOrganisationName } from '../../reference/domain/organisation-name.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { paymentMachine } from '../domain/payment-states.js';
import { Payment } from '../payment.entity.js';
import { refundPayee } from '../queries/refund-payee.js';
import { RefundProposal } from '../refund-proposal.entity.js';
import type {} from '../events.js';

export interface ProposeRefundOptions {
  readonly paymentId: string;
  readonly payeeName: string;
  readonly payeeAccount: string;
  /** CNAPS code of the account's branch, 12 digits. */
  readonly payeeBranchCode: string;
  readonly reason: string;
}

/**
 * Finance says where money goes whose refund got stuck: an account of the same name as who paid. Nothing moves before
 * another person confirms. Refuses with INVALID_INPUT naming the field, WRONG_STATE when the refund is not stuck,
 * DUPLICATE while another proposal waits. Returns the payment's id.
 */
export async function proposeRefund(runtime: Runtime, actor: StaffActor, options: ProposeRefundOptions): Promise<string> {
  authorise(actor, 'propose-refund', 'Payment');
  const facts = check(options);
  return runtime.transact(actor, async (work) => {
    const payment = await work.em.findOne(Payment, { id: options.paymentId }, { disableIdentityMap: true });
    if (!payment) throw new DomainError('NOT_FOUND', { zh: '没有这笔退款，请刷新列表', en: 'There is no such refund; reload the list' }, { field: 'input.paymentId' });
    if (payment.state !== 'REFUND_ABNORMAL') throw wrongState(paymentMachine.labels[payment.state], payment.state);
    if (!sameOrganisationName(facts.payeeName, await refundPayee(work.em, runtime.sealing, payment))) throw otherName();
    const id = work.newId();
    const seal = (column: string, text: string): string => runtime.sealing.seal(text, { table: 'refund_proposal', column, id });
    await work.em.insert(RefundProposal, {
      ...facts, id, paymentId: payment.id, openFor: payment.id, state: 'PROPOSED', proposedBy: actor.id, proposedAt: work.now,
      payeeName: seal('payee_name', facts.payeeName), payeeAccount: seal('payee_account', facts.payeeAccount),
    });
    const subject = { type: 'Payment', id: payment.id, caseId: payment.applicationId };
    await recordAudit(work, runtime.sealing, 'payment.refund-proposed', subject, { amountFen: payment.amountFen });
    return payment.id;
  }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? alreadyProposed() : error;
  });
}

function check({ payeeName, payeeAccount, payeeBranchCode, reason }: ProposeRefundOptions) {
  const account = checkCorporateAccount(payeeAccount);
  if (!account.valid) throw invalidInput('input.payeeAccount', account.problem.message.zh, account.problem.message.en);
  if (!/^\d{12}$/.test(payeeBranchCode)) {
    throw invalidInput('input.payeeBranchCode', '开户行行号应为 12 位数字', 'the bank code of the branch has 12 digits');
  }
  return {
    payeeName: requiredText(payeeName, 'input.payeeName', { zh: '收款户名', en: 'The account’s name' }, 200),
    payeeAccount: account.value,
    payeeBranchCode,
    reason: requiredText(reason, 'input.reason', { zh: '退款说明', en: 'The reason' }, 500),
  };
}

const otherName = (): DomainError =>
  invalidInput('input.payeeName', '只能退到与付款方同名的账户，请核对户名', 'the refund goes only to an account of the same name as who paid; compare the names');

const alreadyProposed = (): DomainError =>
  new DomainError('DUPLICATE', { zh: '该退款已有待确认的方案，请先确认或否决', en: 'A proposal already waits for this refund; confirm or decline it first' });
