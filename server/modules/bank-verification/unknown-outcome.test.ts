import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { hours, minutes } from '../../platform/clock.js';
import { BankLoop } from '../../test/bank-loop.js';
import { databaseKinds } from '../../test/harness.js';
import { claimPayoutForSending } from '../treasury/commands/claim-payout.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { pursueVerification } from './commands/pursue-verification.js';
import { BankVerificationAttempt } from './bank-verification-attempt.entity.js';

describe.each(databaseKinds)('when the bank’s answer stays out (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
  });
  afterEach(() => loop.bank.control.clearFaults());
  afterAll(() => loop.close());

  test('the status answer alone clears it up too, where no entry is shown yet', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'WITHHOLD_ENTRY', account });
    await loop.bank.control.fault({ kind: 'CUT_AFTER', operation: 'submit', account });
    await loop.deliver();
    await loop.tick(1, minutes(1));
    expect(await loop.payout(id)).toMatchObject({ state: 'SETTLED', asked: 1, askAgainAt: null, remark: null });
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
  });

  test('given a crash after the claim and before the call, then the same happens', async () => {
    const { id, account } = await loop.approved();
    await claimWithoutSending(loop, id);
    await loop.tick(1, minutes(1));
    await loop.tick(3);
    expect(await loop.transfersTo(account)).toHaveLength(1);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test('given a recall before the bank denies it, then nothing is sent any more', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'CUT_BEFORE', operation: 'submit', account });
    await loop.deliver();
    await loop.move(id, { event: 'recall' });
    await loop.tick(1, minutes(1));
    await loop.tick(2);
    expect(await loop.transfersTo(account)).toEqual([]);
    expect(await loop.attempts(id)).toMatchObject([{ state: 'CANCELLED', counts: false, liveFor: null }]);
    expect(await loop.payout(id)).toMatchObject({ state: 'CANCELLED', remark: null });
  });

  test.each(['GARBAGE', 'FORGED_SIGNATURE', 'ALTERED_ANSWER', 'REPLAYED_ANSWER', 'HTTP_500', 'HTTP_503', 'DUPLICATE_ANSWER'] as const)(
    'whatever is wrong with the answer (%s), one payment is made and matched',
    async (fault) => {
      const { id, account } = await loop.approved();
      await loop.bank.control.fault({ kind: fault, operation: 'submit', account });
      await loop.deliver();
      await loop.tick(1, minutes(1));
      await loop.tick(3);
      expect(await loop.transfersTo(account)).toHaveLength(1);
      expect(await loop.entriesWith(account)).toHaveLength(1);
      expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    },
  );

  test('without an outcome for 24 hours finance is told, once, and the case waits', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'CUT_BEFORE', operation: 'submit', account });
    await loop.deliver();
    await loop.bank.control.fault({ kind: 'HTTP_503', operation: 'query', times: 'ALWAYS' });
    await loop.tick(4, hours(8));
    expect(await loop.exceptions(id)).toEqual(['UNKNOWN_TOO_LONG']);
    expect(await loop.payout(id)).toMatchObject({ state: 'UNKNOWN', asked: 4 });
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
  });

  test('and the exception closes by itself when the payment is found', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'CUT_BEFORE', operation: 'submit', account });
    await loop.deliver();
    await loop.bank.control.fault({ kind: 'HTTP_503', operation: 'query', times: 'ALWAYS' });
    await loop.tick(1, hours(25));
    await loop.bank.control.clearFaults();
    await loop.tick(1, hours(1));
    await loop.tick(3);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.openExceptions(id)).toEqual([]);
  });
});

describe.each(databaseKinds)('when the bank falls silent (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind, 1500);
  });
  afterAll(() => loop.close());

  test('given a time-out after acceptance, then the payout is UNKNOWN, asked for, settled, and paid exactly once', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'TIMEOUT_AFTER', operation: 'submit', account });
    await loop.deliver();
    expect(await loop.payout(id)).toMatchObject({ state: 'UNKNOWN', asked: 0 });
    expect(await loop.attempts(id)).toMatchObject([{ state: 'UNKNOWN' }]);
    await loop.tick(2);
    expect(await loop.transfersTo(account)).toMatchObject([{ status: 'SETTLED', submissions: 1 }]);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test('given a time-out before acceptance, then the bank denies it and it is sent again under the same number', async () => {
    const { id, account } = await loop.approved();
    await loop.bank.control.fault({ kind: 'TIMEOUT_BEFORE', operation: 'submit', account });
    await loop.deliver();
    const first = await loop.payout(id);
    await loop.tick(1, minutes(1));
    await loop.tick(3);
    const transfers = await loop.transfersTo(account);
    expect(transfers).toMatchObject([{ requestNo: first.requestNo, status: 'SETTLED', submissions: 1 }]);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.attempts(id)).toHaveLength(1);
  });
});

/** What a killed server leaves behind: attempt and payout taken up, the bank never called. */
async function claimWithoutSending({ harness }: BankLoop, applicationId: string): Promise<void> {
  const { runtime } = harness;
  await pursueVerification(runtime, { applicationId, cause: 'a-transition' });
  await runtime.transact(systemActor('test'), async (work) => {
    const { id, payoutId } = await work.em.findOneOrFail(BankVerificationAttempt, { liveFor: applicationId });
    await work.em.nativeUpdate(BankVerificationAttempt, { id }, { state: 'SUBMITTING', version: 2 });
    await claimPayoutForSending(work, runtime.sealing, payoutId);
  });
}
