import { rows, type EntityManager } from '../../../platform/database/database.js';
import { readCertificate } from '../../../platform/pki/certificate.js';
import type { Certificate } from '../certificate.entity.js';
import { fingerprintsOf, type NamedKey } from '../domain/key-fingerprint.js';
import type { WeakKey } from '../weak-key.entity.js';

interface Tables {
  Certificate: Certificate;
  WeakKey: WeakKey;
}

/** Whether the key is on the list, or was certified here and revoked because others have it. */
export async function isWeakKey(em: EntityManager, key: NamedKey): Promise<boolean> {
  const compromised = await rows<Tables>(em).selectFrom('Certificate').select('id')
    .where('keyId', '=', key.keyId).where('revokedReason', '=', 'keyCompromise').limit(1).executeTakeFirst();
  return compromised !== undefined || isListed(em, key);
}

async function isListed(em: EntityManager, key: NamedKey): Promise<boolean> {
  const listed = await rows<Tables>(em).selectFrom('WeakKey').select('fingerprint')
    .where('fingerprint', 'in', fingerprintsOf(key)).limit(1).executeTakeFirst();
  return listed !== undefined;
}

const PAGE = 500;

/** Serials of certificates of ours that stand although their key is on the list: they are to be revoked. */
export async function certifiedWeakKeys(em: EntityManager, now: Date): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = ''; ;) {
    const page = await rows<Tables>(em).selectFrom('Certificate').select(['id', 'serial', 'der'])
      .where('id', '>', after).where('der', 'is not', null).where('revokedAt', 'is', null).where('notAfter', '>', now)
      .orderBy('id').limit(PAGE).execute();
    for (const { serial, der } of page) {
      const facts = readCertificate(Buffer.from(der!, 'base64'));
      if (facts && (await isListed(em, facts.publicKey))) found.push(serial);
    }
    if (page.length < PAGE) return found;
    after = page.at(-1)!.id;
  }
}
