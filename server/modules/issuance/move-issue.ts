import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { CertificateIssue } from './certificate-issue.entity.js';
import { certificateMachine, type IssueEvent } from './domain/certificate-states.js';
import { recordHappening } from './record-happening.js';
import type {} from './events.js';

/**
 * The guarded write of every change of an issue's state, with its history and audit row, in the caller's transaction.
 * Refuses with WRONG_STATE when the table does not allow the event, STALE_VERSION when the row is no longer as it was
 * read. Returns the issue as it now is. `code` says why, where that is known.
 */
export async function moveIssue(
  work: Work,
  sealing: Sealing,
  issue: CertificateIssue,
  event: IssueEvent,
  set: Partial<CertificateIssue> = {},
  code: string | null = null,
): Promise<CertificateIssue> {
  const to = certificateMachine.require(issue.state, event).to[0]!;
  const { id, state, sequence, applicationId } = issue;
  const freed = to === 'REVOKED' ? { liveFor: null, askAgainAt: null } : {};
  const moved = await amendIssue(work, issue, { ...freed, ...set, state: to });
  await recordHappening(work, { issueId: id, kind: event, code });
  const details = { from: state, to, sequence, requestId: moved.requestId, code };
  await recordAudit(work, sealing, `issuance.${event}`, { type: 'CertificateIssue', id, caseId: applicationId }, details);
  return moved;
}

/** A guarded write that is no change of state, or part of one. STALE_VERSION as above. */
export async function amendIssue({ em }: Work, issue: CertificateIssue, set: Partial<CertificateIssue>): Promise<CertificateIssue> {
  const { id, version, state } = issue;
  const next = { ...set, version: version + 1 };
  if ((await em.nativeUpdate(CertificateIssue, { id, version, state }, next)) !== 1) throw staleIssue();
  return { ...issue, ...next };
}

/** Past any identity map; NOT_FOUND otherwise. */
export async function loadIssue({ em }: Pick<Work, 'em'>, id: string): Promise<CertificateIssue> {
  const found = await em.findOne(CertificateIssue, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这次签发，请刷新后查看', en: 'There is no such issue; reload to see what there is' }, { field: 'id' });
}

export const staleIssue = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '签发状态已变化，请刷新后查看', en: 'The issue has moved on; reload to see it' });
