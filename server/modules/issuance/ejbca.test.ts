import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CertificateAuthorityGateway } from '../../gateways/certificate-authority/port.js';
import { readCertificate } from '../../platform/pki/certificate.js';
import { DriverHouse } from '../../test/driver-house.js';
import { openEjbca, type EjbcaCounterpart } from '../../test/ejbca-counterpart.js';
import { aStaffMember, staffNow } from '../../test/factories/staff.js';
import { databaseKinds, testNow } from '../../test/harness.js';
import { confirmRevocation } from './commands/confirm-revocation.js';
import { requestRevocation } from './commands/request-revocation.js';
import { RevocationRequest } from './revocation.entity.js';

/** EJBCA issues; the tokens that are renewed hold certificates of the authority before it. */
const beside = (ejbca: EjbcaCounterpart) => (former: CertificateAuthorityGateway): CertificateAuthorityGateway => {
  const gateway = ejbca.authority();
  return {
    ...gateway,
    issuers: async () => [
      ...(await gateway.issuers()),
      ...(await former.issuers()).map((issuer) => ({ ...issuer, name: `former-${issuer.name}`, issues: false })),
    ],
  };
};

describe.each(databaseKinds)('an order whose certificate EJBCA issues (%s)', (kind) => {
  let ejbca: EjbcaCounterpart;
  let house: DriverHouse;
  beforeAll(async () => {
    const there: { house?: DriverHouse } = {};
    ejbca = await openEjbca(() => there.house?.harness.clock.now() ?? testNow);
    house = there.house = await DriverHouse.open(kind, undefined, { beside: beside(ejbca) });
  });
  afterAll(async () => {
    await house.close();
    await ejbca.close();
  });

  test('comes to its end, under the serial that EJBCA chose', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const delivered = await driver.fetched();
    const facts = readCertificate(Buffer.from(delivered.der, 'base64'))!;
    const [issue] = await house.issues(made);
    expect(issue).toMatchObject({ state: 'ISSUED', serial: facts.serial, plan: { certificates: [{ serial: expect.not.stringMatching(facts.serial) }] } });
    expect(delivered.serial).toBe(facts.serial);
    expect((await house.certificates(made.organisation.creditCode)).map(({ serial }) => serial)).toContain(facts.serial);
    expect((await driver.installed(facts.serial)).status).toBe(200);
    expect(await house.stateOf(made)).toBe('COMPLETED');
  });

  test('whose answer was lost is asked for by its number, and issued once', async () => {
    await ejbca.control('certificate-authority/next', { mistake: 'LOSE_ANSWER' });
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    expect((await driver.request()).body.state).toBe('ISSUING');
    expect(await house.states(made)).toEqual(['ISSUE_UNKNOWN']);
    await house.later();
    expect(await house.states(made)).toEqual(['ISSUED']);
    await driver.open();
    const { body: { certificate } } = await driver.update();
    expect((await driver.installed(certificate!.serial)).status).toBe(200);
    expect(await house.certificates(made.organisation.creditCode)).toHaveLength(2);
  });

  test('can have it revoked there by two people', async () => {
    const made = await house.order();
    await house.driver(made.token).renewed();
    const [asker, second] = [await aStaffMember(house.harness, 'senior_reviewer'), await aStaffMember(house.harness, 'senior_reviewer')];
    const certificateId = (await house.issues(made))[0]!.certificateId!;
    await requestRevocation(house.harness.runtime, staffNow(house.harness, asker), { certificateId, reason: 'keyCompromise', note: '用户报失' });
    const { id, version } = await house.harness.database.orm.em.fork().findOneOrFail(RevocationRequest, { certificateId });
    await confirmRevocation(house.harness.runtime, staffNow(house.harness, second), { id, version, agree: true });
    await house.settle();
    expect(await house.states(made)).toEqual(['REVOKED']);
  });
});
