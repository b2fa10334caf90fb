import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { days } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { BankLoop, type ApprovedCase } from '../../test/bank-loop.js';
import { databaseKinds } from '../../test/harness.js';
import { refusal, settled } from '../../test/refusal.js';
import { Setting } from '../reference/setting.entity.js';
import { enterCode } from './commands/enter-code.js';

describe.each(databaseKinds)('where the policy asks for the code (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
    await loop.harness.runtime.transact(systemActor('test'), ({ em, now }) =>
      em.insert(Setting, { key: 'bankVerification.policy', value: 'code-entry', version: 1, changedAt: now }));
  });
  afterAll(() => loop.close());

  async function paidCase(): Promise<ApprovedCase & { readonly code: string; readonly wrong: string }> {
    const made = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    const [transfer] = await loop.transfersTo(made.account);
    const code = /\d{6}/.exec(transfer!.remark)![0];
    return { ...made, code, wrong: code === '000000' ? '000001' : '000000' };
  }

  const enter = ({ id, applicant }: ApprovedCase, code: string): Promise<string> =>
    enterCode(loop.harness.runtime, applicant, { id, code });

  test('a matched payment waits for the code, and the right one passes', async () => {
    const paid = await paidCase();
    expect(await loop.state(paid.id)).toBe('BANK_VERIFYING');
    expect(await loop.attempts(paid.id)).toMatchObject([{ state: 'AWAITING_CODE', liveFor: paid.id }]);
    await enter(paid, ` ${paid.code} `);
    expect(await loop.state(paid.id)).toBe('PENDING_DOWNLOAD');
  });

  test('wrong codes are counted and told; the fifth ends the attempt', async () => {
    const paid = await paidCase();
    for (const left of [4, 3, 2, 1]) {
      const told = expect.objectContaining({ code: 'INVALID_INPUT', userMessage: expect.objectContaining({ zh: expect.stringContaining(`${left} 次`) }) });
      await expect(enter(paid, paid.wrong)).rejects.toEqual(told);
    }
    await expect(enter(paid, paid.wrong)).rejects.toEqual(refusal('LIMIT_REACHED'));
    expect(await loop.attempts(paid.id)).toMatchObject([{ state: 'CODE_EXHAUSTED', codeTries: 5, counts: true }]);
    expect(await loop.state(paid.id)).toBe('BANK_VERIFICATION_FAILED');
    await expect(enter(paid, paid.code)).rejects.toEqual(refusal('WRONG_STATE'));
  });

  test('guessing in parallel gives no more than five tries', async () => {
    const paid = await paidCase();
    const { refused } = await settled(Array.from({ length: 20 }, () => enter(paid, paid.wrong)));
    expect(refused.sort()).toEqual([...Array<string>(4).fill('INVALID_INPUT'), 'LIMIT_REACHED', ...Array<string>(15).fill('WRONG_STATE')].sort());
  });

  test('what cannot be a code is refused uncounted', async () => {
    const paid = await paidCase();
    await expect(enter(paid, '12345')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'code' }));
    expect(await loop.attempts(paid.id)).toMatchObject([{ codeTries: 0 }]);
  });

  test('after seven days it is too late', async () => {
    const paid = await paidCase();
    loop.advance(days(7));
    await expect(enter(paid, paid.code)).rejects.toEqual(refusal('WRONG_STATE'));
    await loop.runJob('expire-codes');
    expect(await loop.attempts(paid.id)).toMatchObject([{ state: 'EXPIRED', counts: true, liveFor: null }]);
    expect(await loop.state(paid.id)).toBe('BANK_VERIFICATION_FAILED');
  });

  test('another applicant finds no such case', async () => {
    const [mine, theirs] = [await paidCase(), await paidCase()];
    await expect(enter({ ...mine, applicant: theirs.applicant }, mine.code)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  test('approved again with another account, the code of the first is no longer waited for', async () => {
    const paid = await paidCase();
    await loop.move(paid.id, { event: 'recall' });
    await loop.redeclare(paid.id, '33050161700000888001');
    await loop.move(paid.id, { event: 'approve', to: 'BANK_VERIFYING' });
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.attempts(paid.id)).toMatchObject([{ state: 'EXPIRED' }, { state: 'AWAITING_CODE', liveFor: paid.id }]);
    expect(await loop.state(paid.id)).toBe('BANK_VERIFYING');
  });

  test('entered while the case is on hold, it counts when the case is taken off', async () => {
    const paid = await paidCase();
    await loop.move(paid.id, { event: 'freeze', set: { cameFrom: 'BANK_VERIFYING' } });
    await enter(paid, paid.code);
    expect(await loop.state(paid.id)).toBe('ON_HOLD');
    await loop.move(paid.id, { event: 'resume', to: 'BANK_VERIFYING', set: { cameFrom: null } });
    await loop.deliver();
    expect(await loop.state(paid.id)).toBe('PENDING_DOWNLOAD');
  });
});
