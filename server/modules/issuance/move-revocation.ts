import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { CertificateIssue } from './certificate-issue.entity.js';
import { revocationMachine, type RevocationEvent } from './domain/revocation-states.js';
import { recordHappening } from './record-happening.js';
import { RevocationRequest } from './revocation.entity.js';
import type {} from './events.js';

/** The guarded write of every change of a revocation's state, with audit row and history; refusals as `moveIssue`. */
export async function moveRevocation(
  work: Work,
  sealing: Sealing,
  revocation: RevocationRequest,
  event: RevocationEvent,
  set: Partial<RevocationRequest> = {},
): Promise<RevocationRequest> {
  const to = revocationMachine.require(revocation.state, event).to[0]!;
  const { id, state, purpose } = revocation;
  const freed = to === 'REVOKED' || to === 'DECLINED' ? { openFor: null, askAgainAt: null } : {};
  const moved = await amendRevocation(work, revocation, { ...freed, ...set, state: to });
  await recordOnIssue(work, revocation, event, moved.failureCode);
  const details = { from: state, to, purpose, code: moved.failureCode };
  await recordAudit(work, sealing, `revocation.${event}`, { type: 'Revocation', id }, details);
  return moved;
}

export async function amendRevocation(
  { em }: Work,
  revocation: RevocationRequest,
  set: Partial<RevocationRequest>,
): Promise<RevocationRequest> {
  const { id, version, state } = revocation;
  const next = { ...set, version: version + 1 };
  if ((await em.nativeUpdate(RevocationRequest, { id, version, state }, next)) !== 1) throw staleRevocation();
  return { ...revocation, ...next };
}

/** Certificates of an order have a history; those of former systems have none. */
export async function recordOnIssue(
  work: Work,
  { certificateId }: Pick<RevocationRequest, 'certificateId'>,
  event: RevocationEvent | 'propose',
  code: string | null,
): Promise<void> {
  const issue = await work.em.findOne(CertificateIssue, { certificateId }, { disableIdentityMap: true });
  if (issue) await recordHappening(work, { issueId: issue.id, kind: `revocation.${event}`, code });
}

/** Past any identity map; NOT_FOUND otherwise. */
export async function loadRevocation({ em }: Pick<Work, 'em'>, id: string): Promise<RevocationRequest> {
  const found = await em.findOne(RevocationRequest, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这项吊销申请，请刷新后查看', en: 'There is no such revocation; reload to see what there is' }, { field: 'input.id' });
}

export const staleRevocation = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '吊销申请已被他人处理，请刷新后查看', en: 'Somebody else has seen to the revocation; reload to see it' });
