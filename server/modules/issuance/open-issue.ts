import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { readSettings } from '../reference/queries/read-settings.js';
import type { Application } from '../application/application.entity.js';
import { applicationMachine } from '../application/domain/application-states.js';
import { CertificateIssue } from './certificate-issue.entity.js';
import { certificateMachine } from './domain/certificate-states.js';
import { orderClosed } from './domain/driver-refusals.js';
import type {} from './events.js';

/**
 * The order's live issue, or its newest; a first one is opened where there is none, in the caller's transaction. An order
 * that was completed without one (before certificates were issued here) has none to open: ORDER_CLOSED. Throws the
 * database's unique violation when somebody else opened it at the same moment.
 */
export async function openIssue(work: Work, sealing: Sealing, { id, state }: Pick<Application, 'id' | 'state'>): Promise<CertificateIssue> {
  const newest = await newestIssue(work, id);
  if (newest) return newest;
  if (state === 'COMPLETED') throw orderClosed(applicationMachine.labels.COMPLETED);
  return insertIssue(work, sealing, id, 1);
}

/** Past any identity map: a second issue comes only after the first was revoked, so the newest is the live one. */
export async function newestIssue({ em }: Pick<Work, 'em'>, applicationId: string): Promise<CertificateIssue | null> {
  return em.findOne(CertificateIssue, { applicationId }, { orderBy: { sequence: 'desc' }, disableIdentityMap: true });
}

export async function insertIssue(work: Work, sealing: Sealing, applicationId: string, sequence: number): Promise<CertificateIssue> {
  const issue = Object.assign(new CertificateIssue(), {
    id: work.newId(), applicationId, sequence, liveFor: applicationId, state: certificateMachine.initial, version: 1,
    profile: (await readSettings(work.em))['issuance.profile'], asked: 0, createdAt: work.now,
  });
  await work.em.insert(CertificateIssue, issue);
  const subject = { type: 'CertificateIssue', id: issue.id, caseId: applicationId };
  await recordAudit(work, sealing, 'issuance.open', subject, { sequence });
  return issue;
}
