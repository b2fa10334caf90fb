import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { minutes } from '../../platform/clock.js';
import { BankLoop } from '../../test/bank-loop.js';
import { databaseKinds, type DatabaseKind } from '../../test/harness.js';
import { waitUntil } from '../../test/wait-until.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { transitionApplication } from '../application/commands/transition-application.js';
import { loadApplication } from '../application/queries/load-application.js';
import { submitAttempt } from './commands/submit-attempt.js';
import { pursueVerification } from './commands/pursue-verification.js';

describe.each(databaseKinds)('when the case moves on beside its payout (%s)', (kind) => {
  let loop: BankLoop;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
  });
  afterEach(() => loop.bank.control.clearFaults());
  afterAll(() => loop.close());

  test('an approval recalled before the payout was sent pays nothing', async () => {
    const { id, account } = await loop.approved();
    await loop.move(id, { event: 'recall' });
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.transfersTo(account)).toEqual([]);
    expect(await loop.state(id)).toBe('IN_REVIEW');
  });

  test('recalled between planning and sending, the attempt is cancelled', async () => {
    const { id, account } = await loop.approved();
    await pursueVerification(loop.harness.runtime, { applicationId: id, cause: 'approval' });
    await loop.move(id, { event: 'recall' });
    await loop.deliver();
    expect(await loop.transfersTo(account)).toEqual([]);
    expect(await loop.attempts(id)).toMatchObject([{ state: 'CANCELLED', counts: false }]);
  });

  test('a sending that meets a recall under way waits for it, and then pays nothing', async () => {
    const { id, account } = await loop.approved();
    await pursueVerification(loop.harness.runtime, { applicationId: id, cause: 'approval before recall' });
    const [attempt] = await loop.attempts(id);
    const { runtime, gateways } = loop.harness;
    let sending: Promise<void> | undefined;
    await runtime.transact(systemActor('test'), async (work) => {
      await transitionApplication(work, runtime.sealing, { application: await loadApplication(work.em, id), event: 'recall' });
      sending = submitAttempt(runtime, gateways.bank, attempt!.id);
      await waitUntil(() => isWaiting(kind, loop), { what: 'the sending waits for the recall', everyMs: 200 });
    });
    await sending;
    expect(await loop.transfersTo(account)).toEqual([]);
    expect(await loop.attempts(id)).toMatchObject([{ state: 'CANCELLED' }]);
  });

  test('of a recall and a sending at once, the recalled case pays only what the attempt says was sent', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => loop.approved()));
    for (const { id } of cases) await pursueVerification(loop.harness.runtime, { applicationId: id, cause: `race-${id.slice(5)}` });
    const attempts = await Promise.all(cases.map(({ id }) => loop.attempts(id)));
    await Promise.all(cases.flatMap(({ id }, n) => [
      submitAttempt(loop.harness.runtime, loop.harness.gateways.bank, attempts[n]![0]!.id),
      loop.move(id, { event: 'recall' }),
    ]));
    for (const { id, account } of cases) {
      const [attempt] = await loop.attempts(id);
      const { payoutsReleased, state } = await loop.application(id);
      const sent = attempt!.state !== 'CANCELLED';
      expect({ state, released: payoutsReleased }).toEqual({ state: 'IN_REVIEW', released: sent ? 1 : 0 });
      expect(await loop.transfersTo(account)).toHaveLength(sent ? 1 : 0);
    }
  });

  test('a payout already sent runs out without moving the recalled case; the new approval takes its proof', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.move(id, { event: 'recall' });
    await loop.tick(2);
    expect(await loop.state(id)).toBe('IN_REVIEW');
    expect(await loop.attempts(id)).toMatchObject([{ state: 'PASSED', toldState: null }]);
    await loop.move(id, { event: 'approve', to: 'BANK_VERIFYING' });
    await loop.deliver();
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.transfersTo(account)).toHaveLength(1);
  });

  test('recalled after it had passed and approved again, the same proof moves it again', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    await loop.move(id, { event: 'recall' });
    await loop.move(id, { event: 'approve', to: 'BANK_VERIFYING' });
    await loop.deliver();
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect(await loop.transfersTo(account)).toHaveLength(1);
  });

  test('approved again with another account while the first payout is under way, only the other account passes it', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.move(id, { event: 'recall' });
    await loop.redeclare(id, '33050161700000777001');
    await loop.move(id, { event: 'approve', to: 'BANK_VERIFYING' });
    await loop.deliver();
    expect(await loop.attempts(id)).toMatchObject([{ state: 'SUBMITTED' }]);
    await loop.tick();
    expect(await loop.attempts(id)).toMatchObject([{ state: 'PASSED', toldState: null }, { state: 'SUBMITTED' }]);
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
    await loop.tick(2);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
    expect([await loop.transfersTo(account), await loop.transfersTo('33050161700000777001')]).toMatchObject([[{}], [{}]]);
  });

  test('another account declared before anything was sent: the first plan is dropped', async () => {
    const { id, account } = await loop.approved();
    await pursueVerification(loop.harness.runtime, { applicationId: id, cause: 'first approval' });
    await loop.redeclare(id, '33050161700000777002');
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.attempts(id)).toMatchObject([{ state: 'CANCELLED', counts: false }, { state: 'PASSED' }]);
    expect(await loop.transfersTo(account)).toEqual([]);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test('approved again after a failure, the unchanged account is paid when half an hour has passed, not before', async () => {
    const { id, account } = await loop.approvedFor('999002');
    await loop.deliver();
    await loop.tick(2);
    await loop.move(id, { event: 'recall' });
    await loop.move(id, { event: 'approve', to: 'BANK_VERIFYING' });
    await loop.deliver();
    await loop.tick();
    expect(await loop.transfersTo(account)).toHaveLength(1);
    await loop.tick(1, minutes(30));
    expect(await loop.transfersTo(account)).toHaveLength(2);
  });

  test.each([['PASSED', '100000', 'PENDING_DOWNLOAD'], ['FAILED', '999003', 'BANK_VERIFICATION_FAILED']])(
    'on hold nothing moves it; off hold what %s meanwhile does',
    async (outcome, ending, state) => {
      const { id } = await loop.approvedFor(ending);
      await loop.deliver();
      await loop.move(id, { event: 'freeze', set: { cameFrom: 'BANK_VERIFYING' } });
      await loop.tick(2);
      expect(await loop.state(id)).toBe('ON_HOLD');
      expect(await loop.attempts(id)).toMatchObject([{ state: outcome }]);
      await loop.move(id, { event: 'resume', to: 'BANK_VERIFYING', set: { cameFrom: null } });
      await loop.deliver();
      expect(await loop.state(id)).toBe(state);
    },
  );

  test('frozen before anything was sent, it pays when it is taken off hold', async () => {
    const { id, account } = await loop.approved();
    await loop.move(id, { event: 'freeze', set: { cameFrom: 'BANK_VERIFYING' } });
    await loop.deliver();
    expect(await loop.transfersTo(account)).toEqual([]);
    await loop.move(id, { event: 'resume', to: 'BANK_VERIFYING', set: { cameFrom: null } });
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test('a failure that has moved the case once does not move it again when a later hold ends', async () => {
    const { id, account } = await loop.approvedFor('999002');
    await loop.deliver();
    await loop.tick(2);
    loop.advance(minutes(30));
    await loop.move(id, { event: 'payAgain' });
    await loop.move(id, { event: 'freeze', set: { cameFrom: 'BANK_VERIFYING' } });
    await loop.deliver();
    await loop.move(id, { event: 'resume', to: 'BANK_VERIFYING', set: { cameFrom: null } });
    await loop.deliver();
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
    expect(await loop.transfersTo(account)).toHaveLength(2);
  });

  test.each(['CREDIT', 'REVERSAL'] as const)('a late return (%s) takes 待下载 back to 金融认证失败', async (as) => {
    const { id } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    await loop.bank.control.returnTransfer({ requestNo: (await loop.payout(id)).requestNo, reason: 'ACCOUNT_CLOSED', as });
    await loop.tick();
    expect(await loop.state(id)).toBe('BANK_VERIFICATION_FAILED');
    expect(await loop.attempts(id)).toMatchObject([{ state: 'RETURNED', failureReason: 'ACCOUNT_CLOSED', counts: true }]);
    expect(await loop.exceptions(id)).toEqual([]);
  });

  test('a return while the case is on hold takes effect when it is taken off', async () => {
    const { id } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    await loop.move(id, { event: 'freeze', set: { cameFrom: 'PENDING_DOWNLOAD' } });
    await loop.bank.control.returnTransfer({ requestNo: (await loop.payout(id)).requestNo });
    await loop.tick();
    expect(await loop.state(id)).toBe('ON_HOLD');
    await loop.move(id, { event: 'resume', to: 'PENDING_DOWNLOAD', set: { cameFrom: null } });
    await loop.deliver();
    expect(await loop.state(id)).toBe('BANK_VERIFICATION_FAILED');
  });

  test('a return after the point of no return moves nothing and opens an exception', async () => {
    const { id } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    await loop.move(id, { event: 'startIssuing' });
    await loop.bank.control.returnTransfer({ requestNo: (await loop.payout(id)).requestNo });
    await loop.tick(2);
    expect(await loop.state(id)).toBe('ISSUING');
    expect(await loop.exceptions(id)).toEqual(['LATE_RETURN']);
  });
});

/**
 * On SQLite the one writer's turn is the recall's until it commits; MariaDB tells who waits for a row. Its table is a
 * snapshot that is not made anew within 0.1 s of being read, so ask seldom.
 */
async function isWaiting(kind: DatabaseKind, { harness }: BankLoop): Promise<boolean> {
  if (kind === 'sqlite') return true;
  const connection = harness.runtime.db.orm.em.fork().getConnection();
  const [row] = await connection.execute<{ waiting: number | string }[]>(
    "select count(*) as waiting from information_schema.innodb_trx where trx_state = 'LOCK WAIT'",
  );
  return Number(row!.waiting) > 0;
}
