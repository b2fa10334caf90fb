import type { CertificateAuthorityGateway } from '../../../gateways/certificate-authority/port.js';
import { after } from '../../../platform/clock.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { verifySignature } from '../../../platform/pki/signature.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { hashSessionToken, newSessionToken } from '../../staff/session-token.js';
import { challengeUsed, oldCertificateRevoked, proofRejected } from '../domain/driver-refusals.js';
import { SESSION_LIFE } from '../domain/driver-limits.js';
import { sessionProofText } from '../domain/proof-texts.js';
import { DriverChallenge } from '../driver-challenge.entity.js';
import { DriverSession } from '../driver-session.entity.js';
import { driverActor } from '../issuance-actor.js';
import { openIssue } from '../open-issue.js';
import { knownCertificate, type KnownCertificate } from '../presented-certificate.js';
import { orderOfCertificate, requireOpenForDriver } from '../queries/order-of-certificate.js';
import { recordHappening } from '../record-happening.js';
import type {} from '../events.js';

export interface OpenSessionOptions {
  readonly challengeId: string;
  /** The old certificate as it lies on the token, DER. */
  readonly certificate: Buffer;
  /** By the old key, over `sessionProofText`. */
  readonly proof: Buffer;
  readonly host: string;
  /** What the driver calls itself. */
  readonly driver: string | null;
}

export interface OpenedSession {
  readonly token: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/**
 * Opens half an hour for a driver that proves the old key of an order. A challenge is used up whatever comes of it. What
 * the register or the orders say is told only to who holds the key. Refuses as docs/protocols/driver-api.md lists.
 */
export async function openSession(
  runtime: Runtime,
  authority: CertificateAuthorityGateway,
  options: OpenSessionOptions,
): Promise<OpenedSession> {
  const { challenge, serial } = await useChallenge(runtime, options.challengeId);
  const known = await knownCertificate(runtime.db.orm.em.fork(), await authority.issuers(), options.certificate);
  const text = sessionProofText({ host: options.host, challengeId: options.challengeId, challenge, serial });
  if (serial !== known.facts.serial || !verifySignature(known.facts.publicKey, text, options.proof)) throw proofRejected();
  return againAfterLostRace(() => storeSession(runtime, known, options));
}

/** Guarded on not having been used: of ten at once one goes on. */
function useChallenge(runtime: Runtime, id: string): Promise<Pick<DriverChallenge, 'challenge' | 'serial'>> {
  return runtime.transact(driverActor, async ({ em, now }) => {
    const used = await em.nativeUpdate(DriverChallenge, { id, usedAt: null, expiresAt: { $gt: now } }, { usedAt: now });
    if (used !== 1) throw challengeUsed();
    return em.findOneOrFail(DriverChallenge, { id }, { disableIdentityMap: true });
  });
}

function storeSession(runtime: Runtime, { registered }: KnownCertificate, options: OpenSessionOptions): Promise<OpenedSession> {
  const token = newSessionToken(runtime.random);
  return runtime.transact(driverActor, async (work) => {
    refuseRevoked(registered);
    const application = await orderOfCertificate(work.em, registered.id);
    await requireOpenForDriver(work.em, application);
    const issue = await openIssue(work, runtime.sealing, application);
    const sessionId = await insertSession(work, { token, applicationId: application.id, certificateId: registered.id, options });
    await recordHappening(work, { issueId: issue.id, kind: 'session', code: options.driver });
    const subject = { type: 'CertificateIssue', id: issue.id, caseId: application.id };
    await recordAudit(work, runtime.sealing, 'issuance.session', subject, { certificateId: registered.id });
    return { token, sessionId, expiresAt: after(work.now, SESSION_LIFE) };
  });
}

/** One revoked because its successor is installed is no danger: a driver that lost the last answer may ask again. */
function refuseRevoked({ revokedAt, replacedBy }: Certificate): void {
  if (revokedAt !== null && replacedBy === null) throw oldCertificateRevoked();
}

interface SessionFacts {
  readonly token: string;
  readonly applicationId: string;
  readonly certificateId: string;
  readonly options: OpenSessionOptions;
}

async function insertSession({ em, now, newId }: Work, { token, applicationId, certificateId, options }: SessionFacts): Promise<string> {
  const id = newId();
  await em.insert(DriverSession, {
    id, tokenHash: hashSessionToken(token), applicationId, certificateId, presented: options.certificate.toString('base64'),
    driver: options.driver?.slice(0, 80) ?? null, createdAt: now, expiresAt: after(now, SESSION_LIFE),
  });
  return id;
}
