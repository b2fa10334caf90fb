import { expect, test } from '@jest/globals';
import { aCertificateSerial, anApplicant, aProject } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Certificate } from '../certificate.entity.js';
import { findCertificateBySerial } from '../queries/find-by-serial.js';
import { registerCertificate } from './register-certificate.js';

const system = systemActor('test');

describeOnBothDatabases('a certificate', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const facts = async () => ({
    serial: aCertificateSerial(), projectId: await aProject(harness()), ownerName: '深圳市岚图科技有限公司', ownerCode: '91440300MA5G00000R',
    notBefore: new Date('2025-06-01T00:00:00Z'), notAfter: new Date('2026-06-01T00:00:00Z'),
  });

  test('registered is found by its serial as viewers write it', async () => {
    const id = await registerCertificate(harness().runtime, system, { ...(await facts()), serial: '0x00 0a:1b:2c' });
    expect((await findCertificateBySerial(em(), '0A 1B 2C'))?.id).toBe(id);
    expect(await findCertificateBySerial(em(), '0A1B2D')).toBeNull();
    await expect(findCertificateBySerial(em(), 'not a serial')).rejects.toEqual(refusal('INVALID_INPUT', { field: 'serial' }));
  });

  test('may belong to an organisation code of old', async () => {
    const id = await registerCertificate(harness().runtime, system, { ...(await facts()), ownerCode: 'MA5G0000-0' });
    expect((await em().findOneOrFail(Certificate, { id })).ownerCode).toBe('MA5G00000');
  });

  test('registered by six at once is registered by one', async () => {
    const same = await facts();
    const { done, refused } = await settled(Array.from({ length: 6 }, () => registerCertificate(harness().runtime, system, same)));
    expect([done, new Set(refused)]).toEqual([1, new Set(['DUPLICATE'])]);
  });

  test.each([
    [{ serial: 'XYZ' }, 'serial'],
    [{ projectId: 'nobody' }, 'projectId'],
    [{ ownerName: '' }, 'ownerName'],
    [{ ownerCode: '91440300MA5G00000X' }, 'ownerCode'],
    [{ notAfter: new Date('2025-06-01T00:00:00Z') }, 'notAfter'],
  ])('with %j is refused, naming the field', async (change, field) => {
    const certificate = { ...(await facts()), ...change };
    await expect(registerCertificate(harness().runtime, system, certificate)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('is not an applicant’s to register', async () => {
    const register = registerCertificate(harness().runtime, await anApplicant(harness()), await facts());
    await expect(register).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
