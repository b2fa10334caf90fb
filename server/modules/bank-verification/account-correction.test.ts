import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { minutes } from '../../platform/clock.js';
import { BankLoop, type ApprovedCase } from '../../test/bank-loop.js';
import { aStaffMember } from '../../test/factories.js';
import { databaseKinds } from '../../test/harness.js';
import { refusal } from '../../test/refusal.js';
import { correctBankAccount } from './commands/correct-bank-account.js';
import { requestBankAttempt } from './commands/request-bank-attempt.js';
import { payoutsLeft } from './queries/payouts-left.js';

const sound = '33050161700000000';

describe.each(databaseKinds)('after a failed verification (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
  });
  afterAll(() => loop.close());

  async function failedCase(): Promise<ApprovedCase> {
    const made = await loop.approvedFor('999002');
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(made.id)).toBe('BANK_VERIFICATION_FAILED');
    return made;
  }

  async function correct({ id, applicant }: ApprovedCase, change: { name?: string; branchCode?: string; number?: string } = {}) {
    const { version, bankAccountName: name, bankBranchCode: branchCode } = await loop.application(id);
    const bankAccount = { name, branchCode, number: `${sound}123`, ...change };
    return correctBankAccount(loop.harness.runtime, applicant, { id, version, bankAccount });
  }

  const left = (id: string): Promise<number> => payoutsLeft(loop.harness.runtime.db.orm.em.fork(), id);

  test('a corrected account is paid at once and passes', async () => {
    const failed = await failedCase();
    await correct(failed, { number: `${sound}124` });
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(failed.id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.attempts(failed.id)).toMatchObject([{ state: 'FAILED' }, { attemptNo: 2, state: 'PASSED' }]);
    expect(await left(failed.id)).toBe(1);
  });

  test('the unchanged account is refused for half an hour with the time from which it goes', async () => {
    const failed = await failedCase();
    const { sentAt } = await loop.payout(failed.id);
    const retryAt = new Date(sentAt!.getTime() + minutes(30));
    await expect(correct(failed, { number: failed.account })).rejects.toEqual(refusal('TOO_EARLY', { retryAt }));
    loop.advance(minutes(30));
    await correct(failed, { number: failed.account });
    expect(await loop.state(failed.id)).toBe('BANK_VERIFYING');
  });

  test('another account name goes to second review, and nothing is paid', async () => {
    const failed = await failedCase();
    await correct(failed, { name: '另一家有限公司', number: `${sound}125` });
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.application(failed.id)).toMatchObject({
      state: 'SECOND_REVIEW', cameFrom: 'BANK_VERIFICATION_FAILED', bankAccountName: '另一家有限公司', slaRunning: true,
    });
    expect(await loop.transfersTo(`${sound}125`)).toEqual([]);
  });

  test('spelling the name with other brackets or spaces is no other name', async () => {
    const failed = await failedCase();
    const { bankAccountName } = await loop.application(failed.id);
    await correct(failed, { name: ` ${bankAccountName} `, number: `${sound}126` });
    expect(await loop.state(failed.id)).toBe('BANK_VERIFYING');
  });

  test.each([
    ['bankAccount.number', { number: '12ab' }],
    ['bankAccount.branchCode', { branchCode: '102584002218' }],
    ['bankAccount.branchCode', { branchCode: '1' }],
    ['bankAccount.name', { name: ' ' }],
  ])('what cannot be is refused naming %s, and nothing changes', async (field, change) => {
    const failed = await failedCase();
    const before = await loop.application(failed.id);
    await expect(correct(failed, change)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
    expect(await loop.application(failed.id)).toEqual(before);
  });

  test('submitted twice at once, it is taken once', async () => {
    const failed = await failedCase();
    const outcomes = await Promise.allSettled([correct(failed), correct(failed)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await loop.deliver();
    expect(await loop.attempts(failed.id)).toHaveLength(2);
  });

  test('somebody else’s case does not exist, and a case elsewhere cannot be corrected', async () => {
    const [mine, theirs] = [await failedCase(), await failedCase()];
    await expect(correct({ ...mine, applicant: theirs.applicant })).rejects.toEqual(refusal('NOT_FOUND'));
    const verifying = await loop.approved();
    await expect(correct(verifying)).rejects.toEqual(refusal('WRONG_STATE', { state: 'BANK_VERIFYING' }));
  });

  test('the third failure goes to a senior; one more payout is granted, fails, and goes there again', async () => {
    const failed = await failedCase();
    for (const ending of ['999003', '999004']) {
      await correct(failed, { number: `7700${ending}` });
      await loop.deliver();
      await loop.tick(2);
    }
    expect(await loop.application(failed.id)).toMatchObject({ state: 'SECOND_REVIEW', cameFrom: 'BANK_VERIFYING', slaRunning: true });
    expect(await left(failed.id)).toBe(0);
    await loop.move(failed.id, { event: 'grantPayout', set: { cameFrom: null } });
    expect(await left(failed.id)).toBe(1);
    await loop.deliver();
    await loop.tick(1, minutes(30));
    await loop.tick(2);
    expect(await loop.attempts(failed.id)).toHaveLength(4);
    expect(await loop.state(failed.id)).toBe('SECOND_REVIEW');
  });

  test('a late return of the last payout goes on to second review', async () => {
    const failed = await failedCase();
    await correct(failed, { number: '7700999003' });
    await loop.deliver();
    await loop.tick(2);
    await correct(failed, { number: `${sound}127` });
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(failed.id)).toBe('PENDING_DOWNLOAD');
    await loop.bank.control.returnTransfer({ requestNo: (await loop.payout(failed.id)).requestNo });
    await loop.tick();
    expect(await loop.application(failed.id)).toMatchObject({ state: 'SECOND_REVIEW', cameFrom: 'BANK_VERIFICATION_FAILED' });
  });

  test('a senior has the same account paid once more, after the pause', async () => {
    const senior = await aStaffMember(loop.harness, 'senior_reviewer');
    const { id, account } = await failedCase();
    const request = async () => requestBankAttempt(loop.harness.runtime, senior, { id, version: (await loop.application(id)).version });
    await expect(request()).rejects.toEqual(refusal('TOO_EARLY'));
    loop.advance(minutes(30));
    await request();
    await loop.deliver();
    expect(await loop.transfersTo(account)).toHaveLength(2);
    await expect(request()).rejects.toEqual(refusal('WRONG_STATE'));
  });

  test.each(['reviewer', 'hotline', 'finance', 'manager', 'auditor', 'admin'] as const)('a %s cannot', async (role) => {
    const actor = await aStaffMember(loop.harness, role);
    const { id } = await failedCase();
    const { version } = await loop.application(id);
    await expect(requestBankAttempt(loop.harness.runtime, actor, { id, version })).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test('nor anyone with an outdated view', async () => {
    const senior = await aStaffMember(loop.harness, 'senior_reviewer');
    const { id } = await failedCase();
    await expect(requestBankAttempt(loop.harness.runtime, senior, { id, version: 1 })).rejects.toEqual(refusal('STALE_VERSION'));
  });
});
