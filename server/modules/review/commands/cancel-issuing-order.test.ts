import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DriverHouse, type MadeOrder } from '../../../test/driver-house.js';
import { reasonCodes } from '../../../test/factories/reviews.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { databaseKinds } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { confirmRevocation } from '../../issuance/commands/confirm-revocation.js';
import { requestRevocation } from '../../issuance/commands/request-revocation.js';
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
});
