import type { CertificateAuthorityGateway } from '../../../gateways/certificate-authority/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { EntityManager } from '../../../platform/database/database.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { RETRY_AFTER_SECONDS, updateState, type UpdateState } from '../domain/driver-update.js';
import type { DriverSession } from '../driver-session.entity.js';
import { profileOf } from '../plan-issue.js';
import { sessionStanding } from '../session-standing.js';
import { codeStanding } from './code-standing.js';

export interface DeliveredCertificate {
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly der: string;
  /** From the issuing certificate to the root. */
  readonly chain: readonly string[];
  readonly subject: readonly { readonly type: string; readonly value: string }[];
}

/** docs/protocols/driver-api.md, "update". */
export interface DriverUpdate {
  readonly id: string;
  readonly orderNo: string;
  readonly state: UpdateState;
  readonly owner: { readonly name: string; readonly code: string };
  readonly oldCertificate: { readonly serial: string; readonly notAfter: Date };
  readonly key: { readonly algorithm: 'RSA' | 'SM2'; readonly bits: number };
  readonly validity: { readonly years: number };
  readonly codeRequired: boolean;
  readonly codeTriesLeft: number | null;
  readonly certificate: DeliveredCertificate | null;
  readonly retryAfterSeconds: number | null;
}

/** What a session's driver has to know: what to make, and what was issued. Refuses as `sessionStanding`. */
export async function driverUpdate(
  runtime: Runtime,
  authority: CertificateAuthorityGateway,
  session: DriverSession,
): Promise<DriverUpdate> {
  const em = runtime.db.orm.em.fork();
  const { application, issue } = await sessionStanding(em, session);
  const old = await loadCertificate(em, session.certificateId);
  const state = updateState(issue.state)!;
  return {
    id: issue.id,
    orderNo: application.orderNo,
    state,
    owner: { name: application.organisationName, code: application.creditCode },
    oldCertificate: { serial: old.serial, notAfter: old.notAfter },
    key: profileOf(issue).key,
    validity: { years: application.termYears },
    ...(await codeStanding(em, issue)),
    certificate: await delivered(em, authority, issue),
    retryAfterSeconds: state === 'ISSUING' ? RETRY_AFTER_SECONDS : null,
  };
}

async function delivered(
  em: EntityManager,
  authority: CertificateAuthorityGateway,
  issue: CertificateIssue,
): Promise<DeliveredCertificate | null> {
  if (issue.certificateId === null || issue.plan === null) return null;
  const { serial, notBefore, notAfter, der, issuerName } = await loadCertificate(em, issue.certificateId);
  const issuer = (await authority.issuers()).find(({ name }) => name === issuerName);
  if (der === null || !issuer) throw new Error(`the issuer ${issuerName} of ${serial} is not configured any more`);
  const subject = issue.plan.certificates[0]!.subject.map(({ type, value }) => ({ type, value }));
  return { serial, notBefore, notAfter, der, chain: issuer.chain.map((each) => each.toString('base64')), subject };
}
