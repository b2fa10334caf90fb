import { createHash } from 'node:crypto';
import type { CertificatePlan, IssuancePlan, IssuedCertificate, Issuer } from '../../gateways/certificate-authority/port.js';
import { readCertificate, type CertificateFacts } from '../../platform/pki/certificate.js';
import { chainsTo } from '../../platform/pki/chain.js';
import { readRequest } from '../../platform/pki/request.js';

export type IssuedVerdict =
  | { readonly right: true; readonly certificate: IssuedCertificate; readonly serial: string }
  /** What is not as planned: names of fields only. */
  | { readonly right: false; readonly differs: readonly string[] };

/**
 * Whether what came back is what was planned: one certificate of this subject, key and validity, signed by the planned
 * issuer, with the planned serial unless that issuer makes its own. Whatever else came is for people to look at and is never delivered.
 */
export function judgeIssued(plan: IssuancePlan, certificates: readonly IssuedCertificate[], issuers: readonly Issuer[]): IssuedVerdict {
  const [planned] = plan.certificates;
  const certificate = certificates.find(({ purpose }) => purpose === planned?.purpose);
  const facts = certificate && readCertificate(certificate.der);
  if (!planned || !certificate || !facts) return { right: false, differs: ['certificate'] };
  const chosen = issuers.filter(({ name }) => name === plan.issuer);
  const expected = chosen.some(({ serials }) => serials === 'OWN') ? { ...planned, serial: facts.serial } : planned;
  const differs = [...differences(expected, facts, requestedKey(plan)), ...(chainsTo(certificate.der, chosen) ? [] : ['chain'])];
  return differs.length === 0 ? { right: true, certificate, serial: facts.serial } : { right: false, differs };
}

const requestedKey = ({ request }: IssuancePlan): string | undefined => readRequest(Buffer.from(request, 'base64'))?.publicKey.keyId;

function differences(planned: CertificatePlan, facts: CertificateFacts, keyId: string | undefined): string[] {
  const name = (attributes: readonly { readonly type: string; readonly value: string }[]): string =>
    JSON.stringify(attributes.map(({ type, value }) => [type, value]));
  const checks: Readonly<Record<string, boolean>> = {
    serial: facts.serial === planned.serial,
    subject: name(facts.subject) === name(planned.subject),
    key: createHash('sha256').update(facts.publicKey.spkiDer).digest('hex') === keyId,
    notBefore: facts.notBefore.getTime() === Date.parse(planned.notBefore),
    notAfter: facts.notAfter.getTime() === Date.parse(planned.notAfter),
  };
  return Object.entries(checks).filter(([, same]) => !same).map(([field]) => field);
}
