import type { RevocationReason } from '../../gateways/certificate-authority/port.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { loadCertificate } from '../certificate/queries/load-certificate.js';
import { revocationMachine } from './domain/revocation-states.js';
import { moveRevocation, recordOnIssue } from './move-revocation.js';
import { RevocationRequest, type RevocationPurpose } from './revocation.entity.js';
import type {} from './events.js';

export interface RevocationWish {
  readonly certificateId: string;
  readonly purpose: RevocationPurpose;
  readonly reason: RevocationReason;
  readonly note: string;
  /** Null where the policy wishes it. */
  readonly proposedBy: string | null;
}

/** A wish, waiting for its decision, in the caller's transaction. Throws the unique violation while another one is open. */
export async function insertRevocation(work: Work, sealing: Sealing, wish: RevocationWish): Promise<RevocationRequest> {
  const revocation = Object.assign(new RevocationRequest(), {
    ...wish, id: work.newId(), openFor: wish.certificateId, state: revocationMachine.initial, version: 1, proposedAt: work.now, asked: 0,
  });
  await work.em.insert(RevocationRequest, revocation);
  await recordOnIssue(work, revocation, 'propose', wish.reason);
  const { purpose, reason } = wish;
  await recordAudit(work, sealing, 'revocation.propose', { type: 'Revocation', id: revocation.id }, { purpose, reason });
  return revocation;
}

/** Decided: the authority is to be told, in the caller's transaction. */
export async function decideToRevoke(work: Work, sealing: Sealing, revocation: RevocationRequest, decidedBy: string | null): Promise<void> {
  await moveRevocation(work, sealing, revocation, 'confirm', { decidedBy, decidedAt: work.now, askAgainAt: work.now });
  await work.raise('issuance.revocationOwed', { revocationId: revocation.id });
}

/**
 * By policy a superseded certificate is revoked, too. One of a former system has no issuer here that could do it, and one
 * whose revocation is already under way needs no second.
 */
export async function oweSupersededRevocation(work: Work, sealing: Sealing, certificateId: string): Promise<void> {
  const { issuerName, revokedAt } = await loadCertificate(work.em, certificateId);
  if (issuerName === null || revokedAt !== null) return;
  if ((await work.em.count(RevocationRequest, { openFor: certificateId })) > 0) return;
  const wish = { certificateId, purpose: 'SUPERSEDE', reason: 'superseded', note: '', proposedBy: null } as const;
  await decideToRevoke(work, sealing, await insertRevocation(work, sealing, wish), null);
}
