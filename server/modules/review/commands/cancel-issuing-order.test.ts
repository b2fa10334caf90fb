import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anIssuancePlan } from '../../../test/certificate-authority.js';
import { rsaRequest } from '../../../test/certificate-requests.js';
import { DriverHouse, type MadeOrder } from '../../../test/driver-house.js';
import { reasonCodes } from '../../../test/factories/reviews.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { databaseKinds } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { confirmReissue, confirmRevocation } from '../../issuance/commands/confirm-revocation.js';
import { requestReissue, requestRevocation } from '../../issuance/commands/request-revocation.js';
import { retryIssue } from '../../issuance/commands/retry-issue.js';
import type { CertificateIssue } from '../../issuance/certificate-issue.entity.js';
import { RevocationRequest } from '../../issuance/revocation.entity.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { caseAbilities } from '../queries/abilities.js';
import { cancelApplication } from './cancel-application.js';

describe.each(databaseKinds)('an order at 签发中 (%s)', (kind) => {
  let house: DriverHouse;
  let senior: StaffActor;
  let another: StaffActor;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    await reasonCodes(house.harness);
    [senior, another] = [await aStaffMember(house.harness, 'senior_reviewer'), await aStaffMember(house.harness, 'senior_reviewer')];
  });
  afterAll(() => house.close());

  const issued = async (): Promise<MadeOrder> => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    await driver.request();
    return made;
  };
  const seen = (made: MadeOrder) => loadApplication(house.harness.database.orm.em.fork(), made.application.id);
  const cancel = async (made: MadeOrder) => {
    const { id, version } = await seen(made);
    return cancelApplication(house.harness.runtime, senior, { id, version, reasonCodes: ['CANCEL_ON_REQUEST'] });
  };
  const mayCancel = async (made: MadeOrder) => {
    const now = house.harness.clock.now();
    const abilities = await caseAbilities(house.harness.database.orm.em.fork(), senior, await seen(made), now);
    return abilities.find(({ action }) => action === 'cancel');
  };
  const revoke = async (made: MadeOrder) => {
    const { runtime, database } = house.harness;
    const certificateId = (await house.issues(made))[0]!.certificateId!;
    await requestRevocation(runtime, senior, { certificateId, reason: 'keyCompromise', note: 'the token was stolen' });
    const { id, version } = await database.orm.em.fork().findOneOrFail(RevocationRequest, { certificateId });
    await confirmRevocation(runtime, another, { id, version, agree: true });
  };

  test('is not closed while its certificate stands, and the button says why', async () => {
    const made = await issued();
    expect(await mayCancel(made)).toMatchObject({ allowed: false, reasonZh: expect.stringContaining('证书尚未吊销') });
    await expect(cancel(made)).rejects.toEqual(refusal('WRONG_STATE', { state: 'ISSUING' }));
    await revoke(made);
    await expect(cancel(made)).rejects.toEqual(refusal('WRONG_STATE', { state: 'ISSUING' }));
    expect(await house.stateOf(made)).toBe('ISSUING');
  });

  test('is closed by a senior, once, when the authority has revoked it', async () => {
    const made = await issued();
    await revoke(made);
    await house.settle();
    expect(await house.states(made)).toEqual(['REVOKED']);
    expect(await mayCancel(made)).toMatchObject({ allowed: true });
    expect(await settled([cancel(made), cancel(made)])).toMatchObject({ done: 1 });
    expect(await seen(made)).toMatchObject({ state: 'CANCELLED', liveCertificate: null, liveOrganisation: null });
    expect((await house.driver(made.token).open()).body.code).toBe('ORDER_CLOSED');
  });

  const reissue = async (made: MadeOrder) => {
    const { runtime, database } = house.harness;
    const { id: issueId, certificateId } = (await house.issues(made))[0]!;
    await requestReissue(runtime, senior, { issueId, note: 'the token died' });
    const { id, version } = await database.orm.em.fork().findOneOrFail(RevocationRequest, { certificateId: certificateId! });
    await confirmReissue(runtime, another, { id, version, agree: true });
    await house.settle();
  };

  test('is closed where nobody comes for the second certificate, which is then not issued any more', async () => {
    const made = await issued();
    await reissue(made);
    expect(await house.states(made)).toEqual(['REVOKED', 'READY']);
    expect(await mayCancel(made)).toMatchObject({ allowed: true });
    await cancel(made);
    expect((await house.driver(made.token).open()).body.code).toBe('ORDER_CLOSED');
    expect(await house.states(made)).toEqual(['REVOKED', 'READY']);
  });

  test('closed at the moment in which a driver asks for the second certificate: one of the two wins', async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await issued();
      await reissue(made);
      const driver = house.driver(made.token);
      await driver.open();
      const [asked, closed] = await Promise.allSettled([driver.request(), cancel(made)]);
      const won = asked.status === 'fulfilled' && asked.value.status === 200;
      expect(won).toBe(closed.status === 'rejected');
      expect([await house.stateOf(made), ...(await house.states(made))]).toEqual(won ? ['ISSUING', 'REVOKED', 'ISSUED'] : ['CANCELLED', 'REVOKED', 'READY']);
    }
  });

  test('is closed where the authority refused it, and not issued after all; where something else came back it stays open', async () => {
    for (const [answer, closes] of [[{ kind: 'REFUSED', code: 'QUOTA', text: 'no more today' }, true], [undefined, false]] as const) {
      house.faults.issue = async () => answer ?? house.real.issue(anIssuancePlan(rsaRequest().request));
      const made = await issued();
      house.faults.issue = undefined;
      expect(await house.states(made)).toEqual(['ISSUE_FAILED']);
      expect(await mayCancel(made)).toMatchObject({ allowed: closes });
      expect(await settled([cancel(made)])).toMatchObject({ done: closes ? 1 : 0 });
      const [{ id, version }] = (await house.issues(made)) as [CertificateIssue];
      const retried = retryIssue(house.harness.runtime, house.harness.gateways, senior, { id, version });
      if (closes) await expect(retried).rejects.toEqual(refusal('WRONG_STATE', { state: 'CANCELLED' }));
      else await retried;
    }
  });
});
