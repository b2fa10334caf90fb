import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../audit-entry.entity.js';
import type { AuditAction, AuditedActions } from '../events.js';
import { auditSeal } from '../domain/audit-seal.js';

export interface AuditSubject {
  readonly type: string;
  readonly id: string;
  /** The application this belongs to, so that its history can be read in one go. */
  readonly caseId?: string;
}

/** Writes one audit row in the caller's transaction: it commits with what it tells of, or not at all. */
export async function recordAudit<A extends AuditAction>(
  { em, actor, now, newId }: Work,
  sealing: Sealing,
  action: A,
  subject: AuditSubject,
  details: AuditedActions[A],
): Promise<void> {
  const entry = {
    id: newId(),
    at: now,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    caseId: subject.caseId ?? null,
    details: { ...(details as object) } as AuditEntry['details'],
  };
  await em.insert(AuditEntry, { ...entry, seal: auditSeal(sealing, entry) });
}
