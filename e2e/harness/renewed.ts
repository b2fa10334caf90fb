import { freshTokenKey, spkiOf } from '../../scripts/demo-ukey.js';
import { formerCertificateOf } from '../../scripts/former-certificate.js';
import type { Installation } from '../../server/installation.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import { Certificate } from '../../server/modules/certificate/certificate.entity.js';
import { after, days } from '../../server/platform/clock.js';
import { replant } from '../../server/test/factories/planted-case.js';
import { freshKey, TestDriver, type DeliveredBody, type OldToken } from '../../server/test/test-driver.js';
import { waitUntil } from '../../server/test/wait-until.js';
import { fileCase, type FiledCase } from './filed-case.js';
import type { World } from './world.js';

/** An order at 待下载, and the token whose expired certificate it renews. */
export interface AwaitedCase extends FiledCase {
  readonly token: OldToken;
}

/** The `ordinal`-th order of a world, filed and paid, and then set where review and bank would have brought it. */
export async function awaitDownload(office: Installation, ordinal: number, columns: Partial<Application> = {}): Promise<AwaitedCase> {
  const filed = await fileCase(office, ordinal, { scans: 'grey' });
  const now = office.runtime.clock.now();
  const { certificateId } = await replant(office, filed.id, { state: 'PENDING_DOWNLOAD', stateSince: now, waitingUntil: after(now, days(30)), ...columns });
  return { ...filed, token: await tokenOf(office, certificateId) };
}

async function tokenOf({ runtime, config }: Installation, certificateId: string): Promise<OldToken> {
  const registered = await runtime.db.orm.em.fork().findOneOrFail(Certificate, { id: certificateId });
  const key = freshTokenKey();
  return { key, serial: registered.serial, certificate: await formerCertificateOf(config, registered, spkiOf(key)) };
}

export const driverOf = ({ url }: Pick<World, 'url'>, { token }: AwaitedCase): TestDriver => new TestDriver(url, token, freshKey());

/** A driver proves the old key and has the certificate in hand. */
export async function fetchCertificate(driver: TestDriver): Promise<DeliveredBody> {
  await driver.open();
  const requested = await driver.request();
  let delivered = requested.body.certificate ?? null;
  await waitUntil(async () => {
    delivered ??= (await driver.update()).body.certificate ?? null;
    return delivered !== null;
  }, { what: `a certificate is issued (${requested.status} ${requested.body.code ?? ''})`, everyMs: 100 });
  return delivered!;
}

/** All of it: what the order brought lies in the token. */
export async function renew(world: Pick<World, 'url'>, awaited: AwaitedCase): Promise<DeliveredBody> {
  const driver = driverOf(world, awaited);
  const delivered = await fetchCertificate(driver);
  const { status, body } = await driver.installed(delivered.serial);
  if (status !== 200) throw new Error(`not installed: ${JSON.stringify(body)}`);
  return delivered;
}

/** The certificate came, but could not be written. */
export async function failToInstall(world: Pick<World, 'url'>, awaited: AwaitedCase): Promise<DeliveredBody> {
  const driver = driverOf(world, awaited);
  const delivered = await fetchCertificate(driver);
  await driver.failed(delivered.serial, 'WRITE_FAILED');
  return delivered;
}
