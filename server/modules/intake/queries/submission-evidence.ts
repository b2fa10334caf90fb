import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Application } from '../../application/application.entity.js';
import { factorsDigest, operatorDigest } from '../../application/person-digest.js';
import { reopenedItems } from '../../application/queries/reopened-items.js';
import { Document } from '../../document/document.entity.js';
import type { DocumentKind } from '../../document/domain/document-states.js';
import { countsAsTry } from '../../identity/domain/phone-tries.js';
import { LivenessSession } from '../../identity/liveness-session.entity.js';
import { PhoneCheck } from '../../identity/phone-check.entity.js';
import type { PresentDocument, SubmissionEvidence } from '../domain/completeness.js';

const fresh = { disableIdentityMap: true } as const;

/** Everything a submission is judged by, as it stands in the caller's transaction. */
export async function submissionEvidence(
  em: EntityManager,
  sealing: Sealing,
  application: Application,
): Promise<SubmissionEvidence> {
  const applicationId = application.id;
  const documents = await em.find(Document, { applicationId, supersededAt: null }, fresh);
  const liveness = await em.findOne(
    LivenessSession,
    { applicationId, state: { $in: ['PASSED', 'FAILED', 'UNCERTAIN'] } },
    { ...fresh, orderBy: { attempt: 'desc' } },
  );
  const checks = await em.find(PhoneCheck, { applicationId, subject: 'OPERATOR', answeredAt: { $ne: null } }, { ...fresh, orderBy: { attempt: 'asc' } });
  return {
    form: { savedAt: application.formSavedAt, digest: application.formDigest },
    operatorDigest: operatorDigest(sealing, application),
    factorsDigest: factorsDigest(sealing, application, 'OPERATOR'),
    signedForm: present(documents, 'SIGNED_FORM'),
    renamed: application.flags.includes('NAME_CHANGED'),
    renameProof: present(documents, 'RENAME_PROOF'),
    idFront: present(documents, 'ID_FRONT'),
    idBack: present(documents, 'ID_BACK'),
    handheldId: present(documents, 'HANDHELD_ID'),
    liveness,
    phoneCheck: checks.at(-1) ?? null,
    phoneTries: checks.filter(({ result }) => countsAsTry(result)).length,
    reopened: application.state === 'RETURNED' ? await reopenedItems(em, applicationId) : { since: null, must: [] },
  };
}

function present(documents: readonly Document[], kind: DocumentKind): PresentDocument | null {
  const found = documents.find((document) => document.kind === kind);
  if (!found) return null;
  const { uploadedAt, state, formDigest, personDigest } = found;
  return { uploadedAt, checked: state !== 'UPLOADED', refused: state === 'REVISION', formDigest, personDigest };
}
