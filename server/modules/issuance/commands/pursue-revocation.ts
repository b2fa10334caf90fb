import type { CertificateAuthorityGateway, Revocation, RevocationAnswer } from '../../../gateways/certificate-authority/port.js';
import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { markRevoked } from '../../certificate/commands/mark-revoked.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { CertificateIssue } from '../certificate-issue.entity.js';
import { nextAsk } from '../domain/asking.js';
import { issuanceActor } from '../issuance-actor.js';
import { moveIssue } from '../move-issue.js';
import { amendRevocation, loadRevocation, moveRevocation } from '../move-revocation.js';
import { insertIssue } from '../open-issue.js';
import type { RevocationRequest } from '../revocation.entity.js';
import type {} from '../events.js';

interface Turn extends Revocation {
  readonly issuer: string;
}

/**
 * Tells the authority of one decided revocation, when that is due. Revoking is idempotent there, so an unknown outcome is
 * settled by sending the same again; the moment of that is stored before the call.
 */
export async function pursueRevocation(runtime: Runtime, authority: CertificateAuthorityGateway, revocationId: string): Promise<void> {
  const turn = await takeTurn(runtime, revocationId);
  if (!turn) return;
  const { issuer, ...revocation } = turn;
  const answer = await authority.revoke(issuer, revocation);
  await againAfterLostRace(() => runtime.transact(issuanceActor, async (work) => {
    const found = await loadRevocation(work, revocationId);
    if (found.state === 'REVOKING' || found.state === 'REVOKE_UNKNOWN') await record(work, runtime, found, answer);
  }));
}

async function takeTurn(runtime: Runtime, revocationId: string): Promise<Turn | undefined> {
  try {
    return await runtime.transact(issuanceActor, async (work) => {
      const revocation = await loadRevocation(work, revocationId);
      const { askAgainAt, decidedAt, reason, asked } = revocation;
      if (askAgainAt === null || askAgainAt > work.now || decidedAt === null) return undefined;
      await amendRevocation(work, revocation, { asked: asked + 1, askAgainAt: nextAsk(asked, work.now) });
      const { serial, issuerName } = await loadCertificate(work.em, revocation.certificateId);
      return { issuer: issuerName!, serial, reason, revokedAt: decidedAt };
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return undefined;
    throw error;
  }
}

async function record(work: Work, runtime: Runtime, revocation: RevocationRequest, answer: RevocationAnswer): Promise<void> {
  switch (answer.kind) {
    case 'REVOKED': return revoked(work, runtime, revocation);
    case 'REFUSED': {
      const failure = { failureCode: answer.code.slice(0, 40), failureText: answer.text.slice(0, 200), askAgainAt: null };
      return void (await moveRevocation(work, runtime.sealing, revocation, 'refused', failure));
    }
    default: {
      runtime.log.warn({ revocationId: revocation.id, cause: answer.cause }, 'revocation outcome unknown');
      if (revocation.state === 'REVOKING') await moveRevocation(work, runtime.sealing, revocation, 'unknown', { failureCode: answer.cause.slice(0, 40) });
    }
  }
}

/** Register, issue and, where it is to be issued again, the next issue: in one transaction. The list follows by event. */
async function revoked(work: Work, { sealing }: Runtime, revocation: RevocationRequest): Promise<void> {
  const { certificateId, reason, decidedAt, purpose } = revocation;
  const revokedAt = decidedAt ?? work.now;
  await moveRevocation(work, sealing, revocation, 'revoked', { revokedAt, failureCode: null, failureText: null });
  await markRevoked(work, sealing, { id: certificateId, reason, revokedAt });
  const issue = await work.em.findOne(CertificateIssue, { certificateId }, { disableIdentityMap: true });
  if (issue && issue.state !== 'REVOKED') await moveIssue(work, sealing, issue, 'revoke', { revokedAt }, reason);
  if (issue && purpose === 'REISSUE') await insertIssue(work, sealing, issue.applicationId, issue.sequence + 1);
  const { issuerName } = await loadCertificate(work.em, certificateId);
  await work.raise('issuance.revoked', { certificateId, issuer: issuerName! });
}
