import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BankLoop } from '../../../test/bank-loop.js';
import { aCase, aStaffMember, cancel, type MadeApplication } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { days } from '../../../platform/clock.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { ReconciliationException } from '../../treasury/reconciliation-exception.entity.js';
import { StatementEntry } from '../../treasury/statement-entry.entity.js';
import { Payment } from '../payment.entity.js';
import { accountIsProved } from '../queries/account-is-proved.js';
import { keptFen } from '../queries/kept-credits.js';
import { RefundProposal } from '../refund-proposal.entity.js';
import { TransferCredit } from '../transfer-credit.entity.js';
import { bookCredit } from './book-credit.js';
import { createPayment } from './create-payment.js';
import { decideRefund } from './decide-refund.js';
import { proposeRefund } from './propose-refund.js';
import { resolveCredit } from './resolve-credit.js';

const PRICE = 40_000;

describe.each(databaseKinds)('a corporate transfer (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
  });
  afterAll(() => loop.close());

  const em = () => loop.harness.database.orm.em.fork();
  const paymentsOf = ({ application: { id: applicationId } }: MadeApplication) =>
    em().find(Payment, { applicationId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const states = async (made: MadeApplication) => (await paymentsOf(made)).map((one) => [one.channel, one.state, one.amountFen]);
  const stateOf = async ({ application }: MadeApplication) => (await loadApplication(em(), application.id)).state;
  const anOrder = async (channel: Payment['channel'] | null = 'TRANSFER'): Promise<MadeApplication> => {
    const made = await aCase(loop.harness, { state: 'AWAITING_PAYMENT' });
    if (channel) await createPayment(loop.harness.runtime, made.applicant, { applicationId: made.application.id, channel });
    return made;
  };
  const declared = ({ organisation, form }: MadeApplication) => ({ payerName: organisation.name, payerAccount: form.bankAccount.number });
  interface Sent { amountFen?: number; payerName?: string; payerAccount?: string; remark?: string }
  const transfer = async (made: MadeApplication, change: Sent = {}): Promise<void> => {
    await loop.bank.control.credit({ amountFen: PRICE, remark: made.application.orderNo, ...declared(made), ...change });
    await loop.tick();
  };
  const exceptionsOf = async ({ application: { orderNo } }: MadeApplication) =>
    em().find(ReconciliationException, { reference: orderNo }, { orderBy: { id: 'asc' } });
  const kinds = async (made: MadeApplication) => (await exceptionsOf(made)).map((found) => found.kind);

  test.each([
    ['as we write it', (no: string) => no],
    ['within other words', (no: string) => `证书续期费 ${no} 谢谢`],
    ['in lower case', (no: string) => no.toLowerCase()],
    ['without hyphens', (no: string) => no.replaceAll('-', '')],
    ['with spaces', (no: string) => no.replaceAll('-', ' ')],
    ['in full width', (no: string) => [...no].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')],
    ['followed by a date', (no: string) => `${no} 20260610`],
  ])('pays the order whose number stands in the remark %s', async (_, typed) => {
    const made = await anOrder();
    await transfer(made, { remark: typed(made.application.orderNo) });
    expect(await states(made)).toEqual([['TRANSFER', 'PAID', PRICE]]);
    expect(await stateOf(made)).toBe('PENDING_REVIEW');
    expect(await kinds(made)).toEqual([]);
  });

  test('from the declared account proves it: an approval then needs no bank verification, until the account is corrected', async () => {
    const made = await anOrder();
    await transfer(made);
    const [payment] = await paymentsOf(made);
    expect(payment).toMatchObject({ accountProvedAt: expect.any(Date), provedAccount: expect.any(String), paidAt: expect.any(Date) });
    const now = () => loadApplication(em(), made.application.id);
    expect(await accountIsProved(em(), await now())).toBe(true);
    await loop.redeclare(made.application.id, '6222000000001111');
    expect(await accountIsProved(em(), await now())).toBe(false);
  });

  test('from another account of the same name pays, and the account is verified as usual', async () => {
    const made = await anOrder();
    await transfer(made, { payerAccount: '33050161700000009999', payerName: ` ${made.organisation.name} ` });
    expect(await stateOf(made)).toBe('PENDING_REVIEW');
    expect(await accountIsProved(em(), await loadApplication(em(), made.application.id))).toBe(false);
  });

  test.each([['WECHAT' as const], [null]])('pays an order for which %s was chosen', async (chosen) => {
    const made = await anOrder(chosen);
    await transfer(made);
    expect((await states(made)).at(-1)).toEqual(['TRANSFER', 'PAID', PRICE]);
    expect(await stateOf(made)).toBe('PENDING_REVIEW');
  });

  test('in parts is kept until the price is reached', async () => {
    const made = await anOrder();
    await transfer(made, { amountFen: 15_000 });
    expect(await keptFen(em(), made.application.id)).toBe(15_000);
    expect(await stateOf(made)).toBe('AWAITING_PAYMENT');
    await transfer(made, { amountFen: 25_000 });
    expect(await states(made)).toEqual([['TRANSFER', 'PAID', PRICE]]);
    expect(await stateOf(made)).toBe('PENDING_REVIEW');
    expect(await keptFen(em(), made.application.id)).toBe(0);
  });

  test('in parts that never reach the price is owed back when the order ends', async () => {
    const made = await anOrder();
    await transfer(made, { amountFen: 15_000 });
    await cancel(loop.harness, made);
    await loop.deliver();
    expect(await states(made)).toEqual([['TRANSFER', 'CLOSED', PRICE], ['TRANSFER', 'REFUND_ABNORMAL', 15_000]]);
    expect(await kinds(made)).toEqual(['CREDIT_PARTIAL']);
  });

  test('of too much pays, and the rest is owed back', async () => {
    const made = await anOrder();
    await transfer(made, { amountFen: PRICE + 500 });
    expect(await states(made)).toEqual([['TRANSFER', 'PAID', PRICE], ['TRANSFER', 'REFUND_ABNORMAL', 500]]);
    expect(await kinds(made)).toEqual(['CREDIT_SURPLUS']);
  });

  test('a second time is owed back', async () => {
    const made = await anOrder();
    await transfer(made);
    await transfer(made);
    expect(await states(made)).toEqual([['TRANSFER', 'PAID', PRICE], ['TRANSFER', 'REFUND_ABNORMAL', PRICE]]);
    expect(await kinds(made)).toEqual(['CREDIT_SURPLUS']);
  });

  test('for an order that ended is owed back', async () => {
    const made = await anOrder();
    await cancel(loop.harness, made);
    await loop.deliver();
    await transfer(made);
    expect((await states(made)).at(-1)).toEqual(['TRANSFER', 'REFUND_ABNORMAL', PRICE]);
    expect(await kinds(made)).toEqual(['CREDIT_SURPLUS']);
  });

  test('seen fifteen times at once is booked once', async () => {
    const made = await anOrder();
    await loop.bank.control.credit({ amountFen: PRICE, remark: made.application.orderNo, ...declared(made) });
    loop.advance(20_000);
    await loop.runJob('fetch-entries');
    await loop.runJob('reconcile');
    const [entry] = await em().find(StatementEntry, { outcome: 'UNRELATED' }, { orderBy: { id: 'desc' }, limit: 1 });
    const again = Array.from({ length: 15 }, () => bookCredit(loop.harness.runtime, { entryId: entry!.id }));
    expect(await settled(again)).toEqual({ done: 15, refused: [] });
    await loop.deliver();
    expect(await states(made)).toEqual([['TRANSFER', 'PAID', PRICE]]);
    expect(await em().count(TransferCredit, { applicationId: made.application.id })).toBe(1);
  });

  describe('that finance has to explain', () => {
    test('from another payer waits; accepted it pays', async () => {
      const made = await anOrder();
      await transfer(made, { payerName: '北京别人有限公司' });
      expect(await stateOf(made)).toBe('AWAITING_PAYMENT');
      const [found] = await exceptionsOf(made);
      expect(found).toMatchObject({ kind: 'CREDIT_OTHER_PAYER', resolvedAt: null });
      const finance = await aStaffMember(loop.harness, 'finance');
      const decision = { id: found!.id, version: found!.version, decision: 'ACCEPT', resolution: '母公司代付，已收到说明' } as const;
      expect(await settled([1, 2, 3].map(() => resolveCredit(loop.harness.runtime, finance, decision)))).toMatchObject({ done: 1 });
      expect(await stateOf(made)).toBe('PENDING_REVIEW');
      expect(await accountIsProved(em(), await loadApplication(em(), made.application.id))).toBe(false);
    });

    test('from another payer is returned to that payer by two people', async () => {
      const made = await anOrder();
      await transfer(made, { payerName: '北京别人有限公司', payerAccount: '33050161700000004444' });
      const [found] = await exceptionsOf(made);
      const { harness } = loop;
      const finance = await aStaffMember(harness, 'finance');
      const other = await aStaffMember(harness, 'finance');
      const manager = await aStaffMember(harness, 'manager');
      await resolveCredit(harness.runtime, finance, { id: found!.id, version: found!.version, decision: 'RETURN', resolution: '退回付款方' });
      await loop.deliver();
      const stuck = (await paymentsOf(made)).find(({ state }) => state === 'REFUND_ABNORMAL')!;
      expect(stuck).toMatchObject({ refundProblem: 'NO_CHANNEL', amountFen: PRICE });
      const to = { paymentId: stuck.id, payeeAccount: '33050161700000004444', payeeBranchCode: '105331000017', reason: '原路退回' };
      const otherName = proposeRefund(harness.runtime, finance, { ...to, payeeName: made.organisation.name });
      await expect(otherName).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.payeeName' }));
      await expect(proposeRefund(harness.runtime, manager, { ...to, payeeName: '北京别人有限公司' })).rejects.toEqual(refusal('NOT_PERMITTED'));
      const proposals = [finance, other].map((actor) => proposeRefund(harness.runtime, actor, { ...to, payeeName: '北京别人有限公司' }));
      expect(await settled(proposals)).toEqual({ done: 1, refused: ['DUPLICATE'] });
      const proposal = await em().findOneOrFail(RefundProposal, { openFor: stuck.id });
      const [proposer, second] = proposal.proposedBy === finance.id ? [finance, other] : [other, finance];
      const alone = decideRefund(harness.runtime, proposer, { id: proposal.id, agree: true });
      await expect(alone).rejects.toEqual(refusal('SEPARATION_OF_DUTIES'));
      const agreed = [second, manager].map((actor) => decideRefund(harness.runtime, actor, { id: proposal.id, agree: true }));
      expect(await settled(agreed)).toEqual({ done: 1, refused: ['STALE_VERSION'] });
      await loop.deliver();
      await loop.tick(3);
      const back = (await paymentsOf(made)).find(({ id }) => id === stuck.id)!;
      expect(back).toMatchObject({ state: 'REFUNDED', refundedAt: expect.any(Date) });
      expect(await loop.transfersTo('33050161700000004444')).toMatchObject([{ amountFen: PRICE }]);
    });

    test('whose transfer back fails comes to two people again', async () => {
      const made = await anOrder();
      await cancel(loop.harness, made);
      await loop.deliver();
      await transfer(made);
      const stuck = (await paymentsOf(made)).find(({ state }) => state === 'REFUND_ABNORMAL')!;
      const [finance, manager] = [await aStaffMember(loop.harness, 'finance'), await aStaffMember(loop.harness, 'manager')];
      await proposeRefund(loop.harness.runtime, finance, {
        paymentId: stuck.id, reason: '退款',
        payeeName: made.organisation.name, payeeAccount: '77000000999003', payeeBranchCode: '105331000017',
      });
      const { id } = await em().findOneOrFail(RefundProposal, { openFor: stuck.id });
      await decideRefund(loop.harness.runtime, manager, { id, agree: true });
      await loop.deliver();
      await loop.tick(2);
      const again = (await paymentsOf(made)).find((one) => one.id === stuck.id);
      expect(again).toMatchObject({ state: 'REFUND_ABNORMAL', refundProblem: 'PAYOUT_FAILED' });
    });

    test('with a mistyped number, and with two, is assigned by hand', async () => {
      const [made, other] = [await anOrder(), await anOrder()];
      const finance = await aStaffMember(loop.harness, 'finance');
      const { orderNo } = made.application;
      const wrong = orderNo.slice(0, -1) + String((Number(orderNo.at(-1)) + 1) % 10);
      await transfer(made, { remark: wrong });
      await transfer(other, { remark: `${orderNo} ${other.application.orderNo}` });
      const [first] = await exceptionsOf(made);
      const [second] = await exceptionsOf(other);
      expect([first, second]).toMatchObject([{ kind: 'CREDIT_UNASSIGNED' }, { kind: 'CREDIT_UNASSIGNED' }]);
      const assign = (found: ReconciliationException, to: string) => resolveCredit(loop.harness.runtime, finance, {
        id: found.id, version: found.version, decision: 'ACCEPT', orderNo: to, resolution: '电话核实',
      });
      await expect(assign(first!, 'XQ-1')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.orderNo' }));
      await assign(first!, orderNo.toLowerCase());
      await assign(second!, other.application.orderNo);
      expect([await stateOf(made), await stateOf(other)]).toEqual(['PENDING_REVIEW', 'PENDING_REVIEW']);
    });

    test('that names nothing and comes from nobody we know is left alone', async () => {
      const before = await em().count(ReconciliationException, {});
      await loop.bank.control.credit({ amountFen: 12, payerName: '利息', payerAccount: '11050163900000990001', remark: '结息' });
      await loop.tick();
      expect(await em().count(ReconciliationException, {})).toBe(before);
    });
  });

  test('stays payable for 15 working days', async () => {
    const made = await anOrder();
    loop.advance(days(14));
    await transfer(made);
    expect(await stateOf(made)).toBe('PENDING_REVIEW');
  });
});
