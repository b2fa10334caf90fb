import { z } from 'zod';
import { readCertificate } from '../../../platform/pki/certificate.js';
import type { CertificatePlan, IssuancePlan, RevocationReason, SubjectAttribute } from '../port.js';

const enrolled = z.object({ certificate: z.base64().max(22_000) });
const found = z.object({ certificates: z.array(z.object({ certificate: z.base64().max(44_000) })).max(10), more_results: z.boolean() });
const refusal = z.object({ error_code: z.number(), error_message: z.string().max(2000) });
const revoked = z.object({ revoked: z.literal(true) });
const list = z.object({ crl: z.base64() });

export interface EjbcaProfile {
  readonly authority: string;
  readonly certificateProfile: string;
  readonly endEntityProfile: string;
}

/** Names as EJBCA writes them in `subject_dn`; other attributes go by their OID. */
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN', '2.5.4.6': 'C', '2.5.4.7': 'L', '2.5.4.8': 'ST', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.5': 'SN',
};

/** RFC 4514, 2.4. */
const escaped = (value: string): string => value.replace(/[\\,+"<>;=]/g, '\\$&').replace(/^[ #]/, '\\$&').replace(/ $/, '\\ ');

export const subjectText = (subject: readonly SubjectAttribute[]): string =>
  subject.map(({ type, value }) => `${shortNames[type] ?? type}=${escaped(value)}`).join(',');

const nameKinds = { email: 'rfc822Name', dns: 'dNSName', uri: 'uniformResourceIdentifier' } as const;

/** The end entity that the certificate is issued to; its name is our request number. */
export function endEntityBody({ authority, certificateProfile, endEntityProfile }: EjbcaProfile, requestId: string,
  plan: CertificatePlan, password: string): object {
  return {
    username: requestId, password, token: 'USERGENERATED', ca_name: authority,
    certificate_profile_name: certificateProfile, end_entity_profile_name: endEntityProfile,
    subject_dn: subjectText(plan.subject),
    subject_alt_name: plan.alternativeNames.map(({ kind, value }) => `${nameKinds[kind]}=${escaped(value)}`).join(','),
  };
}

export function enrolBody({ authority, certificateProfile, endEntityProfile }: EjbcaProfile, plan: IssuancePlan, password: string): object {
  const [certificate] = plan.certificates;
  return {
    certificate_request: `-----BEGIN CERTIFICATE REQUEST-----\n${plan.request.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE REQUEST-----\n`,
    certificate_authority_name: authority, certificate_profile_name: certificateProfile, end_entity_profile_name: endEntityProfile,
    username: plan.requestId, password, include_chain: false,
    start_time: certificate!.notBefore, end_time: certificate!.notAfter,
  };
}

/** `QUERY` with `EQUAL` finds the user name among others, so what is found is compared again. */
export const searchBody = (requestId: string): object =>
  ({ max_number_of_results: 10, criteria: [{ property: 'QUERY', value: requestId, operation: 'EQUAL' }] });

/** RFC 5280's reasons as EJBCA names them. */
export const reasonNames: Readonly<Record<RevocationReason, string>> = {
  unspecified: 'UNSPECIFIED', keyCompromise: 'KEY_COMPROMISE', affiliationChanged: 'AFFILIATION_CHANGED', superseded: 'SUPERSEDED',
  cessationOfOperation: 'CESSATION_OF_OPERATION', privilegeWithdrawn: 'PRIVILEGES_WITHDRAWN',
};

/** EJBCA gives DER in base64, in search answers once more in base64 (the PEM's body as bytes). */
function certificateOf(text: string): Buffer {
  const der = Buffer.from(text, 'base64');
  return der[0] === 0x30 ? der : Buffer.from(der.toString('latin1'), 'base64');
}

export function enrolledCertificate(body: unknown): Buffer | undefined {
  const parsed = enrolled.safeParse(body);
  return parsed.success ? certificateOf(parsed.data.certificate) : undefined;
}

export function foundCertificates(body: unknown): readonly Buffer[] | undefined {
  const parsed = found.safeParse(body);
  if (!parsed.success || parsed.data.more_results) return undefined;
  return parsed.data.certificates.map(({ certificate }) => certificateOf(certificate));
}

export function refusalText(body: unknown): string | undefined {
  const parsed = refusal.safeParse(body);
  return parsed.success ? parsed.data.error_message.slice(0, 200) : undefined;
}

export const saysRevoked = (body: unknown): boolean => revoked.safeParse(body).success;

export function crlOf(body: unknown): Buffer | undefined {
  const parsed = list.safeParse(body);
  return parsed.success ? Buffer.from(parsed.data.crl, 'base64') : undefined;
}

/** The issuer's name as the paths of revocation and lists want it. */
export function issuerText(issuing: Buffer): string {
  const facts = readCertificate(issuing);
  return facts ? subjectText(facts.subject.map((attribute) => ({ ...attribute, encoding: 'UTF8' }))) : '';
}
