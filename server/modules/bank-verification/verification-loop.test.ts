import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { hours, minutes } from '../../platform/clock.js';
import { BankLoop } from '../../test/bank-loop.js';
import { databaseKinds } from '../../test/harness.js';
import { payoutsLeft } from './queries/payouts-left.js';

describe.each(databaseKinds)('bank verification against the sandbox bank (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
  });
  afterEach(() => loop.bank.control.clearFaults());
  afterAll(() => loop.close());

  test('an approved case is paid 0.01 yuan with a code in the remark and passes within two ticks', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    const transfers = await loop.transfersTo(account);
    expect(transfers).toMatchObject([{ amountFen: 1, status: 'SETTLED', submissions: 1 }]);
    expect(transfers[0]!.remark).toMatch(/(?<!\d)\d{6}(?!\d)/);
    expect(await loop.attempts(id)).toMatchObject([{ attemptNo: 1, state: 'PASSED', counts: true, liveFor: null }]);
  });

  test('the code is nowhere in our tables once the bank has it', async () => {
    const { id } = await loop.approved();
    await loop.deliver();
    const payout = await loop.payout(id);
    expect(payout).toMatchObject({ state: 'SUBMITTED', remark: null });
    expect(payout.remarkHash).toMatch(/^[\w-]{43}$/);
  });

  test.each([
    ['999001', 'NAME_MISMATCH'],
    ['999002', 'NO_SUCH_ACCOUNT'],
    ['999003', 'ACCOUNT_CLOSED'],
    ['999004', 'ACCOUNT_BLOCKED'],
    ['999005', 'WRONG_BRANCH'],
  ])('an account ending in %s ends in 金融认证失败 with the reason %s', async (ending, reason) => {
    const { id } = await loop.approvedFor(ending);
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(id)).toBe('BANK_VERIFICATION_FAILED');
    expect(await loop.attempts(id)).toMatchObject([{ state: 'FAILED', failureReason: reason, counts: true, liveFor: null }]);
    expect((await loop.payout(id)).failureText).toMatch(/^[A-Z]{2}\d\d [\u4e00-\u9fff]+ [A-Za-z]/);
  });

  test.each([
    ['999006', 'CHANNEL_DOWN'],
    ['999007', 'INSUFFICIENT_FUNDS'],
    ['999008', 'RATE_LIMITED'],
  ])('a fault of the channel (%s, %s) uses up nothing and is retried later', async (ending, reason) => {
    const { id } = await loop.approvedFor(ending);
    await loop.deliver();
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
    expect(await loop.attempts(id)).toMatchObject([
      { state: 'FAILED', failureReason: reason, counts: false },
      { attemptNo: 2, state: 'CREATED', liveFor: id },
    ]);
    await loop.tick(1, minutes(5));
    expect(await loop.attempts(id)).toMatchObject([{ counts: false }, { state: 'FAILED', counts: false }, { state: 'CREATED' }]);
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
  });

  test('a channel that stays down for days hands the case to a senior, with all its payouts left', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'REJECT', reason: 'CHANNEL_DOWN', account, times: 'ALWAYS' });
    await loop.deliver();
    for (let retry = 1; retry < 12; retry += 1) {
      expect(await loop.state(id)).toBe('BANK_VERIFYING');
      loop.advance(hours(6));
      await loop.runJob('submit-due-attempts');
      await loop.deliver();
    }
    expect(await loop.application(id)).toMatchObject({ state: 'SECOND_REVIEW', cameFrom: 'BANK_VERIFYING' });
    expect(await loop.attempts(id)).toHaveLength(12);
    expect(await payoutsLeft(loop.harness.runtime.db.orm.em.fork(), id)).toBe(3);
  });

  test('once the channel works again, the retry passes', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'REJECT', reason: 'CHANNEL_DOWN', account });
    await loop.deliver();
    await loop.tick(1, minutes(5));
    await loop.tick(2);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect((await loop.transfersTo(account)).map(({ status }) => status)).toEqual(['FAILED', 'SETTLED']);
  });

  test('paid by status but without an entry, the case stays 金融认证中', async () => {
    const { id } = await loop.approvedFor('999013');
    await loop.deliver();
    await loop.tick(5);
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
    expect(await loop.attempts(id)).toMatchObject([{ state: 'SETTLED' }]);
  });

  test('and passes when the entry comes after all', async () => {
    const { id } = await loop.approvedFor('999013');
    await loop.deliver();
    await loop.tick(2);
    await loop.bank.control.release((await loop.payout(id)).requestNo);
    await loop.tick();
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test('an entry of another amount is an exception and passes nothing', async () => {
    const { id } = await loop.approvedFor('999015');
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
    expect(await loop.exceptions(id)).toEqual(['AMOUNT_DIFFERS']);
  });

  test('a payment booked twice passes once and is an exception', async () => {
    const { id } = await loop.approvedFor('999014');
    await loop.deliver();
    await loop.tick(3);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.exceptions(id)).toEqual(['DUPLICATE']);
  });

  test('a line that the feed repeats is one line', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'REPEAT_LINE', account });
    await loop.deliver();
    await loop.tick(3);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.exceptions(id)).toEqual([]);
  });

  test('a flood of ticks and deliveries changes nothing more', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    const before = await loop.application(id);
    await loop.tick(3);
    expect(await loop.application(id)).toMatchObject({ state: before.state, version: before.version });
    expect(await loop.transfersTo(account)).toHaveLength(1);
  });
});
