import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BankEntry } from '../../gateways/bank/port.js';
import { days, after } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { aStaffMember } from '../../test/factories.js';
import { databaseKinds, openHarness, type Harness } from '../../test/harness.js';
import { refusal, settled } from '../../test/refusal.js';
import { claimPayoutForSending } from './commands/claim-payout.js';
import { importEntries } from './commands/import-entries.js';
import { planPayout } from './commands/plan-payout.js';
import { reconcile } from './commands/reconcile.js';
import { reconcileEntry } from './commands/reconcile-entry.js';
import { recordAnswer } from './commands/record-answer.js';
import { resolveException } from './commands/resolve-exception.js';
import { Payout } from './payout.entity.js';
import { ReconciliationException } from './reconciliation-exception.entity.js';
import { StatementEntry } from './statement-entry.entity.js';

const ours = '11050163900000530001';
const payee = { payeeName: '杭州示例科技有限公司', payeeAccount: '33050161700000000123', payeeBranchCode: '105331000017' };

describe.each(databaseKinds)('reconciliation (%s)', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness(kind);
  });
  afterAll(() => harness.close());

  const em = () => harness.runtime.db.orm.em.fork();
  let counter = 0;

  /** A payout that the bank calls settled, and the code that it carried. */
  async function paid(payeeAccount = payee.payeeAccount): Promise<{ payout: Payout; code: string }> {
    const { runtime } = harness;
    counter += 1;
    const plan = { ...payee, payeeAccount, purpose: 'TEST', reference: String(counter), amountFen: 1 };
    const id = await runtime.transact(systemActor('test'), (work) => planPayout(work, runtime, plan));
    const planned = await em().findOneOrFail(Payout, { id });
    const code = /\d{6}$/.exec(runtime.sealing.open(planned.remark!, { table: 'payout', column: 'remark', id }))![0];
    await runtime.transact(systemActor('test'), (work) => claimPayoutForSending(work, runtime.sealing, id));
    await recordAnswer(runtime, id, { kind: 'SETTLED', bankReference: `P${counter}`, settledAt: runtime.clock.now() });
    return { payout: await em().findOneOrFail(Payout, { id }), code };
  }

  function entry(change: Partial<BankEntry> = {}): BankEntry {
    counter += 1;
    return {
      bankReference: `E${counter}`, direction: 'DEBIT', amountFen: 1, reversal: false, bookedAt: harness.runtime.clock.now(),
      requestNo: undefined, counterpartyName: payee.payeeName, counterpartyAccount: payee.payeeAccount, remark: '',
      returnReason: undefined, ...change,
    };
  }

  /** Imports the lines, reconciles, and tells what became of them. */
  async function outcomes(...entries: readonly BankEntry[]): Promise<string[]> {
    await importEntries(harness.runtime, ours, entries);
    await reconcile(harness.runtime, ours);
    const references = entries.map(({ bankReference }) => bankReference);
    const found = await em().find(StatementEntry, { bankReference: { $in: references } }, { orderBy: { id: 'asc' } });
    return found.map(({ outcome }) => outcome);
  }

  async function exceptionFor({ bankReference }: BankEntry): Promise<ReconciliationException | null> {
    const { id } = await em().findOneOrFail(StatementEntry, { bankReference });
    return em().findOne(ReconciliationException, { entryId: id });
  }

  test('by request number: the payout is matched, once', async () => {
    const { payout } = await paid();
    expect(await outcomes(entry({ requestNo: payout.requestNo }))).toEqual(['MATCHED']);
    expect(await em().findOneOrFail(Payout, { id: payout.id })).toMatchObject({ state: 'SETTLED', matchedAt: expect.any(Date) });
  });

  test('where the bank does not carry our number, by the code together with the account', async () => {
    const { payout, code } = await paid();
    const line = entry({ remark: `转账 ${code} 金融认证` });
    expect(await outcomes(line)).toEqual(['MATCHED']);
    expect(await em().findOneOrFail(StatementEntry, { bankReference: line.bankReference })).toMatchObject({ payoutId: payout.id });
  });

  test('a code beside other six-digit numbers is found', async () => {
    const { code } = await paid();
    expect(await outcomes(entry({ remark: `260610 ${code} 518000` }))).toEqual(['MATCHED']);
  });

  test('the same code paid to another account is not ours', async () => {
    const { code } = await paid();
    const line = entry({ remark: `验证码 ${code}`, counterpartyAccount: '99999999999999' });
    expect(await outcomes(line)).toEqual(['EXCEPTION']);
    expect(await exceptionFor(line)).toMatchObject({ kind: 'MISSING_HERE', payoutId: null });
  });

  test('nor is the code of a payout made a month ago', async () => {
    const { code } = await paid();
    const line = entry({ remark: `验证码 ${code}`, bookedAt: after(harness.runtime.clock.now(), days(31)) });
    expect(await outcomes(line)).toEqual(['EXCEPTION']);
  });

  test.each([
    ['AMOUNT_DIFFERS', { amountFen: 2 }],
    ['MISSING_HERE', { requestNo: 'CD20260610NOSUCHNUMBER' }],
  ] as const)('%s is an exception, and the payout stays unmatched', async (kindOf, change) => {
    const { payout } = await paid();
    const line = entry({ requestNo: payout.requestNo, ...change });
    expect(await outcomes(line)).toEqual(['EXCEPTION']);
    expect(await exceptionFor(line)).toMatchObject({ kind: kindOf });
    expect(await em().findOneOrFail(Payout, { id: payout.id })).toMatchObject({ matchedAt: null });
  });

  test('of two debits for one payout in one batch, one matches and one is a duplicate', async () => {
    const { payout } = await paid();
    const [first, second] = [entry({ requestNo: payout.requestNo }), entry({ requestNo: payout.requestNo })];
    expect((await outcomes(first, second)).sort()).toEqual(['EXCEPTION', 'MATCHED']);
  });

  test('nor do both match when two runs work on them at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => paid()));
    const lines = made.flatMap(({ payout: { requestNo } }) => [entry({ requestNo }), entry({ requestNo })]);
    await importEntries(harness.runtime, ours, lines);
    const stored = await em().find(StatementEntry, { requestNo: { $in: made.map(({ payout }) => payout.requestNo) } });
    await Promise.all(stored.map(({ id }) => reconcileEntry(harness.runtime, id)));
    for (const { payout } of made) {
      const outcomesOfIt = await em().find(StatementEntry, { requestNo: payout.requestNo });
      expect(outcomesOfIt.map(({ outcome }) => outcome).sort()).toEqual(['EXCEPTION', 'MATCHED']);
      expect(await em().find(ReconciliationException, { payoutId: payout.id })).toMatchObject([{ kind: 'DUPLICATE' }]);
    }
  });

  test('a customer’s transfer is not our concern here', async () => {
    expect(await outcomes(entry({ direction: 'CREDIT', amountFen: 40_000, remark: 'XQ-260610-00001-3' }))).toEqual(['UNRELATED']);
  });

  test('a return before the debit is seen, then the debit: the payout is returned and no exception opens', async () => {
    const { payout } = await paid();
    const { requestNo } = payout;
    const back = entry({ requestNo, direction: 'CREDIT', returnReason: 'ACCOUNT_CLOSED' });
    expect(await outcomes(back)).toEqual(['RETURN']);
    expect(await outcomes(entry({ requestNo }))).toEqual(['MATCHED']);
    expect(await em().findOneOrFail(Payout, { id: payout.id })).toMatchObject({ state: 'RETURNED', failureReason: 'ACCOUNT_CLOSED' });
    expect(await em().count(ReconciliationException, { payoutId: payout.id })).toBe(0);
  });

  test('the same lines again are known', async () => {
    const { payout } = await paid();
    const line = entry({ requestNo: payout.requestNo });
    expect(await importEntries(harness.runtime, ours, [line, line])).toBe(1);
    expect(await importEntries(harness.runtime, ours, [line])).toBe(0);
    expect(await importEntries(harness.runtime, ours, [{ ...line, amountFen: 2 }])).toBe(0);
  });

  test('a long counterparty and remark in Chinese fit', async () => {
    const line = entry({ direction: 'CREDIT', counterpartyName: '长'.repeat(140), remark: '附'.repeat(140) });
    expect(await outcomes(line)).toEqual(['UNRELATED']);
  });

  test('three hundred lines at once are each worked on', async () => {
    const lines = Array.from({ length: 300 }, () => entry({ direction: 'CREDIT' }));
    expect(new Set(await outcomes(...lines))).toEqual(new Set(['UNRELATED']));
  });

  describe('an exception', () => {
    async function opened(): Promise<ReconciliationException> {
      const line = entry();
      await outcomes(line);
      return (await exceptionFor(line))!;
    }

    test('is closed by finance with a reason, by one of those who try at once', async () => {
      const finance = await aStaffMember(harness, 'finance');
      const { id, version } = await opened();
      const close = () => resolveException(harness.runtime, finance, { id, version, resolution: '银行手续费，已核对' });
      expect(await settled([close(), close(), close()])).toEqual({ done: 1, refused: ['STALE_VERSION', 'STALE_VERSION'] });
      expect(await em().findOneOrFail(ReconciliationException, { id })).toMatchObject({ resolvedBy: finance.name, version: version + 1 });
    });

    test('needs a reason of at most 500 characters', async () => {
      const finance = await aStaffMember(harness, 'finance');
      const { id, version } = await opened();
      for (const resolution of [' ', '字'.repeat(501)]) {
        const tried = resolveException(harness.runtime, finance, { id, version, resolution });
        await expect(tried).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.resolution' }));
      }
    });

    test('that does not exist is not found', async () => {
      const finance = await aStaffMember(harness, 'finance');
      await expect(resolveException(harness.runtime, finance, { id: 'none', version: 1, resolution: 'x' })).rejects.toEqual(refusal('NOT_FOUND'));
    });

    test.each(['manager', 'auditor', 'reviewer', 'admin'] as const)('is not for a %s to close', async (role) => {
      const actor = await aStaffMember(harness, role);
      const { id, version } = await opened();
      await expect(resolveException(harness.runtime, actor, { id, version, resolution: 'x' })).rejects.toEqual(refusal('NOT_PERMITTED'));
    });
  });
});
