import { raw } from '@mikro-orm/core';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Document } from '../document.entity.js';
import { documentMachine, type DocumentKind } from '../domain/document-states.js';
import type { StoredPicture } from '../stored-picture.js';
import type {} from '../events.js';

export interface DocumentVersion {
  readonly applicationId: string;
  readonly kind: DocumentKind;
  readonly stored: StoredPicture;
  /** Whom the picture shows, by the case's data (application/person-digest.ts); null for the form. */
  readonly personDigest: string | null;
}

/** Adds the next version of a document in the caller's transaction; the version before it is superseded. */
export async function addDocumentVersion(work: Work, sealing: Sealing, version: DocumentVersion): Promise<void> {
  const { em, now } = work;
  const { applicationId, kind, stored, personDigest } = version;
  await em.nativeUpdate(Document, { applicationId, kind, supersededAt: null }, { supersededAt: now, version: raw('version + 1') });
  const versionNo = 1 + (await em.count(Document, { applicationId, kind }));
  const fresh = { version: 1, state: documentMachine.initial, checks: [], uploadedAt: now };
  await em.insert(Document, { ...stored, applicationId, kind, personDigest, versionNo, ...fresh }).catch(refuseSecond);
  const subject = { type: 'Document', id: stored.id, caseId: applicationId };
  await recordAudit(work, sealing, 'document.uploaded', subject, { kind, versionNo });
  await work.raise('document.uploaded', { documentId: stored.id, applicationId });
}

/** Two versions at once of what no other write serialises: one goes first, the other comes again. */
function refuseSecond(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError('BUSY', { zh: '另一个文件正在保存，请稍后再试', en: 'Another file is being stored; try again in a moment' });
}
