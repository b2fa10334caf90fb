import type { IssuancePlan } from '../../gateways/certificate-authority/port.js';
import type { Bilingual } from '../../platform/errors.js';
import type { RequestFacts } from '../../platform/pki/request.js';
import type { Runtime } from '../../platform/runtime.js';
import type { Work } from '../../platform/unit-of-work.js';
import type { Application } from '../application/application.entity.js';
import { makeRequestNo } from '../treasury/domain/request-number.js';
import type { CertificateIssue } from './certificate-issue.entity.js';

export interface PlannedIssue {
  readonly plan: IssuancePlan;
  readonly keyId: string;
  readonly keyFault: Bilingual | null;
  readonly subjectFault: string | null;
}
export async function planIssue(work: Work, runtime: Runtime, { application, request }: { application: Application; issue: CertificateIssue; request: RequestFacts }): Promise<PlannedIssue> {
  const now = new Date(Math.floor(work.now.getTime() / 1000) * 1000);
  return { keyId: request.publicKey.keyId, keyFault: null, subjectFault: null, plan: {
    requestId: makeRequestNo(runtime.random, work.now), issuer: 'rsa', request: request.der.toString('base64'),
    certificates: [{ purpose: 'SIGN_AND_ENCRYPT', serial: `4${runtime.random.bytes(16).toString('hex').slice(1)}`.toUpperCase(),
      subject: [{ type: '2.5.4.6', encoding: 'PRINTABLE', value: 'CN' }, { type: '2.5.4.3', encoding: 'UTF8', value: application.organisationName }],
      notBefore: now.toISOString().replace('.000', ''), notAfter: new Date(now.getTime() + 365 * 86400_000).toISOString().replace('.000', ''),
      keyUsage: ['digitalSignature'], extendedKeyUsage: [], alternativeNames: [], policies: [], crlUrls: ['http://pki.example/c'], ocspUrls: [], issuerUrls: [] }] } };
}
