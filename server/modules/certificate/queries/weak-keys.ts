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
  return compromised !== undefined || (await listedAmong(em, fingerprintsOf(key))).size > 0;
}

async function listedAmong(em: EntityManager, fingerprints: readonly string[]): Promise<ReadonlySet<string>> {
  if (fingerprints.length === 0) return new Set();
  const listed = await rows<Tables>(em).selectFrom('WeakKey').select('fingerprint').where('fingerprint', 'in', fingerprints).execute();
  return new Set(listed.map(({ fingerprint }) => fingerprint));
}

const PAGE = 500;

/** Serials of certificates of ours that stand although their key is on the list: they are to be revoked. */
export async function certifiedWeakKeys(em: EntityManager, now: Date): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = ''; ;) {
    const page = await rows<Tables>(em).selectFrom('Certificate').select(['id', 'serial', 'der'])
      .where('id', '>', after).where('der', 'is not', null).where('revokedAt', 'is', null).where('notAfter', '>', now)
      .orderBy('id').limit(PAGE).execute();
    if (page.length === 0) return found;
    const certified = page.map(({ serial, der }) => ({ serial, fingerprints: fingerprintsIn(der!) }));
    const listed = await listedAmong(em, certified.flatMap(({ fingerprints }) => fingerprints));
    found.push(...certified.filter(({ fingerprints }) => fingerprints.some((each) => listed.has(each))).map(({ serial }) => serial));
    after = page.at(-1)!.id;
  }
}

function fingerprintsIn(der: string): readonly string[] {
  const facts = readCertificate(Buffer.from(der, 'base64'));
  return facts ? fingerprintsOf(facts.publicKey) : [];
}
