import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Document } from '../document.entity.js';
import { documentMachine, type FormCheck } from '../domain/document-states.js';
import type {} from '../events.js';

export interface DocumentFindings {
  readonly documentId: string;
  readonly checks: readonly FormCheck[];
  /** The digest read from a signed form's QR code; null where none could be read, or for other kinds. */
  readonly formDigest: string | null;
}

/**
 * Records what the automatic checks found. Once only: a document that is past UPLOADED keeps what it has, so that a
 * check that runs again, or after the reviewer's verdict, changes nothing.
 */
export async function recordDocumentChecks(
  runtime: Runtime,
  actor: Actor,
  { documentId, checks, formDigest }: DocumentFindings,
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const found = await work.em.findOneOrFail(Document, { id: documentId }, { disableIdentityMap: true });
    if (found.state !== 'UPLOADED') return;
    const [to] = documentMachine.require(found.state, 'check').to;
    const guard = { id: documentId, version: found.version, state: found.state };
    const findings = { checks: [...checks], formDigest };
    const changed = await work.em.nativeUpdate(Document, guard, { state: to!, version: found.version + 1, ...findings });
    if (changed !== 1) return; // superseded or judged meanwhile
    const named = (passed: boolean): string[] => checks.filter((check) => check.passed === passed).map(({ code }) => code);
    const subject = { type: 'Document', id: documentId, caseId: found.applicationId };
    await recordAudit(work, runtime.sealing, 'document.checked', subject, { passed: named(true), failed: named(false) });
  });
}
