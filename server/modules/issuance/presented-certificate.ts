import type { Issuer } from '../../gateways/certificate-authority/port.js';
import { readCertificate, type CertificateFacts } from '../../platform/pki/certificate.js';
import { chainsTo } from '../../platform/pki/chain.js';
import type { EntityManager } from '../../platform/database/database.js';
import { Certificate } from '../certificate/certificate.entity.js';
import { certificateUnknown, unreadable } from './domain/driver-refusals.js';

export interface KnownCertificate {
  readonly facts: CertificateFacts;
  readonly registered: Certificate;
}

/**
 * The certificate as it lies on a token, known to be ours: on the register by its serial, and the very one that was
 * issued here, or for those of former systems (the register has their facts only) signed by one of our issuers. Its
 * validity does not matter: what is renewed has mostly expired.
 */
export async function knownCertificate(em: EntityManager, issuers: readonly Issuer[], der: Buffer): Promise<KnownCertificate> {
  const facts = readCertificate(der);
  if (!facts) throw unreadable('certificate', '证书', 'the certificate');
  const registered = await em.findOne(Certificate, { serial: facts.serial }, { disableIdentityMap: true });
  if (!registered || !isOurs(registered, issuers, der)) throw certificateUnknown();
  return { facts, registered };
}

function isOurs({ der: known }: Certificate, issuers: readonly Issuer[], der: Buffer): boolean {
  return known === null ? chainsTo(der, issuers) : Buffer.from(known, 'base64').equals(der);
}
