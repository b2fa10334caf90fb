import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { freshTokenKey, makeDemoUkey, spkiOf, type DemoUkey } from '../../scripts/demo-ukey.js';
import { formerCertificate } from '../../scripts/former-certificate.js';
import type { Installation } from '../../server/installation.js';
import { after, days } from '../../server/platform/clock.js';
import { aCase, type MadeApplication } from '../../server/test/factories/applications.js';
import { replant } from '../../server/test/factories/planted-case.js';

/** A subscriber with a Ukey whose certificate has expired, and an order at 待下载 that renews it. */
export interface Subscriber {
  readonly orderId: string;
  readonly orderNo: string;
  readonly oldSerial: string;
  readonly ukey: DemoUkey;
  /** Where their driver remembers what it began. */
  readonly stateFolder: string;
}

const PIN = '135790';
/** Making a key takes a tenth of a second, and old keys say nothing of who owns them. */
const oldKeys: readonly KeyObject[] = Array.from({ length: 4 }, freshTokenKey);

export async function makeSubscriber(office: Installation, folder: string, ordinal: number): Promise<Subscriber> {
  const made = await aCase(office);
  const now = office.runtime.clock.now();
  const { id, orderNo } = await replant(office, made.application.id, { state: 'PENDING_DOWNLOAD', stateSince: now, waitingUntil: after(now, days(30)) });
  const home = join(folder, `subscriber-${ordinal}`);
  const ukey = await makeUkey(office, made, join(home, 'ukey'), oldKeys[ordinal % oldKeys.length]!);
  return { orderId: id, orderNo, oldSerial: made.certificate.serial, ukey, stateFolder: join(home, 'state') };
}

async function makeUkey(office: Installation, { certificate }: MadeApplication, folder: string, key: KeyObject): Promise<DemoUkey> {
  const { config, runtime } = office;
  const now = runtime.clock.now();
  const { serial, ownerName, ownerCode } = certificate;
  const der = await formerCertificate({
    folder: config.CA_DIR, passphrase: config.CA_PASSPHRASE, serial, ownerName, ownerCode,
    spkiDer: spkiOf(key), notBefore: after(now, -days(375)), notAfter: after(now, -days(10)),
  });
  return makeDemoUkey({ folder, label: 'drill', pin: PIN, key, certificate: der });
}
