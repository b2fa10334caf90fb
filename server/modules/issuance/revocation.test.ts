import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aStaffMember, staffNow } from '../../test/factories.js';
import { DriverHouse, type MadeOrder } from '../../test/driver-house.js';
import { databaseKinds } from '../../test/harness.js';
import { settled } from '../../test/refusal.js';
import { Certificate } from '../certificate/certificate.entity.js';
import { changeSetting } from '../reference/commands/change-setting.js';
import type { StaffActor } from '../staff/staff-actor.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { confirmReissue, confirmRevocation } from './commands/confirm-revocation.js';
import { requestReissue, requestRevocation } from './commands/request-revocation.js';
import { retryRevocation } from './commands/retry-revocation.js';
import { PublishedCrl } from './crl.entity.js';
import { RevocationRequest } from './revocation.entity.js';

describe.each(databaseKinds)('revoking (%s)', (kind) => {
  let house: DriverHouse;
  let asker: StaffActor;
  let second: StaffActor;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    asker = await aStaffMember(house.harness, 'senior_reviewer');
    second = await aStaffMember(house.harness, 'manager');
  });
  beforeEach(() => { house.faults.revoke = undefined; });
  afterAll(() => house.close());

  const em = () => house.harness.database.orm.em.fork();
  const issue = async (made: MadeOrder) => (await house.issues(made)).at(-1)!;
  const revocations = (certificateId: string) => em().find(RevocationRequest, { certificateId }, { orderBy: { id: 'asc' } });
  const register = (id: string) => em().findOneOrFail(Certificate, { id });
  const ask = (certificateId: string, actor = asker, change = {}) =>
    requestRevocation(house.harness.runtime, staffNow(house.harness, actor), { certificateId, reason: 'keyCompromise', note: '用户报失', ...change });
  const askAgain = (issueId: string, actor = asker) => requestReissue(house.harness.runtime, staffNow(house.harness, actor), { issueId, note: 'Ukey 损坏' });
  const decide = async (certificateId: string, decision = confirmRevocation, actor = second, change = {}) => {
    const { id, version } = (await revocations(certificateId)).at(-1)!;
    return decision(house.harness.runtime, staffNow(house.harness, actor), { id, version, agree: true, ...change });
  };
  const installed = async () => {
    const made = await house.order();
    await house.driver(made.token).renewed();
    return { made, id: (await issue(made)).certificateId! };
  };
  const lists = () => em().find(PublishedCrl, { issuer: 'rsa' }, { orderBy: { number: 'asc' } });

  test('a certificate takes a reason and two people; the register and a new list say so', async () => {
    const { made, id } = await installed();
    const before = (await lists()).length;
    expect(await ask(id)).toBe(id);
    expect(await register(id)).toMatchObject({ revokedAt: null });
    await house.settle();
    expect(await house.states(made)).toEqual(['INSTALLED']);
    await decide(id);
    await house.settle();
    expect(await register(id)).toMatchObject({ revokedAt: house.harness.clock.now(), revokedReason: 'keyCompromise' });
    expect(await house.states(made)).toEqual(['REVOKED']);
    expect(await revocations(id)).toMatchObject([{ state: 'REVOKED', openFor: null, proposedBy: asker.id, decidedBy: second.id }]);
    expect((await lists()).length).toBe(before + 1);
    expect(await house.stateOf(made)).toBe('COMPLETED');
  });

  test('is refused to the proposer, to whoever may not, without a reason, twice, and for what others issued', async () => {
    const { made, id } = await installed();
    await expect(ask(id, await aStaffMember(house.harness, 'hotline'))).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(ask(id, asker, { note: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { field: 'input.note' } });
    await expect(ask('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(made.certificate.id)).rejects.toMatchObject({ code: 'WRONG_STATE', userMessage: { zh: expect.stringContaining('原系统') } });
    const { done, refused } = await settled([ask(id), ask(id), ask(id)]);
    expect([done, new Set(refused)]).toEqual([1, new Set(['DUPLICATE'])]);
    await expect(decide(id, confirmRevocation, asker)).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    await expect(decide(id, confirmRevocation, await aStaffMember(house.harness, 'reviewer'))).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(decide(id, confirmRevocation, second, { version: 7 })).rejects.toMatchObject({ code: 'STALE_VERSION' });
    await expect(decide(id, confirmReissue)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('declined changes nothing, and may be asked for again', async () => {
    const { id } = await installed();
    await ask(id);
    await decide(id, confirmRevocation, second, { agree: false });
    await house.settle();
    expect([(await register(id)).revokedAt, (await revocations(id))[0]!.state]).toEqual([null, 'DECLINED']);
    await ask(id);
    const { id: wish, version } = (await revocations(id)).at(-1)!;
    const { runtime } = house.harness;
    const agreed = () => confirmRevocation(runtime, staffNow(house.harness, second), { id: wish, version, agree: true });
    const { done } = await settled([agreed(), agreed(), agreed()]);
    expect(done).toBe(1);
    await house.settle();
    await expect(ask(id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('without an answer of the authority is a state, and sent again until it is certain', async () => {
    const { made, id } = await installed();
    house.faults.revoke = async () => ({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
    await ask(id);
    await decide(id);
    await house.settle();
    expect([(await revocations(id))[0]!.state, (await register(id)).revokedAt]).toEqual(['REVOKE_UNKNOWN', null]);
    await house.later();
    expect(await house.states(made)).toEqual(['INSTALLED']);
    house.faults.revoke = undefined;
    await house.later();
    expect([(await revocations(id))[0]!.state, await house.states(made)]).toEqual(['REVOKED', ['REVOKED']]);
  });

  test('refused by the authority is for people, who may have it sent again', async () => {
    const { id } = await installed();
    house.faults.revoke = async () => ({ kind: 'REFUSED', code: 'NOT_NOW', text: 'come back later' });
    await ask(id);
    await decide(id);
    await house.settle();
    const [refused] = await revocations(id);
    expect(refused).toMatchObject({ state: 'REVOKE_REFUSED', failureCode: 'NOT_NOW', openFor: id });
    house.faults.revoke = undefined;
    const again = { id: refused!.id, version: refused!.version };
    await expect(retryRevocation(house.harness.runtime, staffNow(house.harness, second), again)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await retryRevocation(house.harness.runtime, staffNow(house.harness, asker), again);
    await house.settle();
    expect((await register(id)).revokedAt).not.toBeNull();
  });

  test('a token died before its certificate was installed: that one is revoked, another issued, once', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const first = await driver.fetched();
    const { id: issueId, certificateId } = await issue(made);
    await askAgain(issueId);
    expect((await driver.update()).status).toBe(200); // nothing was decided yet
    await expect(decide(certificateId!, confirmReissue, asker)).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    await decide(certificateId!, confirmReissue);
    expect((await driver.update()).body.code).toBe('ORDER_CLOSED');
    expect((await driver.installed(first.serial)).body.code).toBe('ORDER_CLOSED');
    await house.settle();
    expect(await house.states(made)).toEqual(['REVOKED', 'READY']);
    const replacement = house.driver(made.token);
    const certificate = await replacement.fetched();
    expect(certificate.serial).not.toBe(first.serial);
    expect((await replacement.installed(certificate.serial)).status).toBe(200);
    expect([await house.states(made), await house.stateOf(made)]).toEqual([['REVOKED', 'INSTALLED'], 'COMPLETED']);
    expect((await driver.installed(first.serial)).body.code).toBe('NOT_ISSUED');
  });

  test('is issued again no third time, nor once it is in a token', async () => {
    const made = await house.order();
    await house.driver(made.token).fetched();
    const firstIssue = await issue(made);
    await askAgain(firstIssue.id);
    await decide(firstIssue.certificateId!, confirmReissue);
    await house.settle();
    await house.driver(made.token).fetched();
    await expect(askAgain((await issue(made)).id)).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
    await expect(askAgain('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const done = await installed();
    await expect(askAgain((await issue(done.made)).id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(askAgain((await issue(done.made)).id, second)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });

  test('decided at the moment of the installation: one of the two wins', async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await house.order();
      const driver = house.driver(made.token);
      const { serial } = await driver.fetched();
      const { id: issueId, certificateId } = await issue(made);
      await askAgain(issueId);
      const [confirmed, decision] = await Promise.allSettled([driver.installed(serial), decide(certificateId!, confirmReissue)]);
      const ok = confirmed.status === 'fulfilled' && confirmed.value.status === 200;
      expect(ok).toBe(decision.status === 'rejected');
      await house.settle();
      expect(await house.states(made)).toEqual(ok ? ['INSTALLED'] : ['REVOKED', 'READY']);
    }
  });

  test('by policy the old certificate is revoked once the new one is installed; a driver that asks again is still answered', async () => {
    const { runtime } = house.harness;
    await changeSetting(runtime, systemActor('test'), { key: 'issuance.revokeSuperseded', value: true });
    const made = await house.order();
    const first = house.driver(made.token);
    await first.renewed();
    const id = (await issue(made)).certificateId!;
    expect(await revocations(made.certificate.id)).toEqual([]); // issued by a former system: nobody here can
    await changeSetting(runtime, systemActor('test'), { key: 'renewal.earliestDaysBefore', value: 365 });
    const next = await house.next(made, await register(id), first.newKey);
    const driver = house.driver(next.token);
    const renewed = await driver.renewed();
    await house.settle();
    expect(await register(id)).toMatchObject({ supersededAt: expect.any(Date), revokedAt: expect.any(Date), revokedReason: 'superseded' });
    expect(await revocations(id)).toMatchObject([{ purpose: 'SUPERSEDE', state: 'REVOKED', proposedBy: null }]);
    const late = house.driver(next.token);
    expect(await late.open()).toMatchObject({ status: 201, body: { update: { state: 'INSTALLED', certificate: { serial: renewed.serial } } } });
    await changeSetting(runtime, systemActor('test'), { key: 'issuance.revokeSuperseded', value: false });
  });
});
