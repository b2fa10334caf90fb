import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Application } from '../../application/application.entity.js';
import { factorsDigest, operatorDigest, type DeclaredSubject } from '../../application/person-digest.js';
import { reopenedItems } from '../../application/queries/reopened-items.js';
import { Document } from '../../document/document.entity.js';
import type { DocumentKind } from '../../document/domain/document-states.js';
import { countsAsTry } from '../../identity/domain/phone-tries.js';
import { LivenessSession } from '../../identity/liveness-session.entity.js';
import { PhoneCheck } from '../../identity/phone-check.entity.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import type { LegalPhoneEvidence, PresentDocument, SubmissionEvidence } from '../domain/completeness.js';

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
  const checks = await answeredChecks(em, applicationId, 'OPERATOR');
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
    phoneTries: triesOf(checks),
    legalPhone: await legalPhone(em, sealing, application),
    reopened: application.state === 'RETURNED' ? await reopenedItems(em, applicationId) : { since: null, must: [] },
  };
}

const answeredChecks = (em: EntityManager, applicationId: string, subject: DeclaredSubject): Promise<PhoneCheck[]> =>
  em.find(PhoneCheck, { applicationId, subject, answeredAt: { $ne: null } }, { ...fresh, orderBy: { attempt: 'asc' } });

const triesOf = (checks: readonly PhoneCheck[]): number => checks.filter(({ result }) => countsAsTry(result)).length;

/** In a returned case only what was reopened is asked for: a setting changed since does not hold it up. */
async function legalPhone(em: EntityManager, sealing: Sealing, application: Application): Promise<LegalPhoneEvidence | null> {
  if (!(await readSettings(em))['identity.checkLegalPerson']) return null;
  if (application.state === 'RETURNED' && !(await reopenedItems(em, application.id)).may.includes('legal_person')) return null;
  const checks = await answeredChecks(em, application.id, 'LEGAL_PERSON');
  return { factorsDigest: factorsDigest(sealing, application, 'LEGAL_PERSON'), check: checks.at(-1) ?? null, tries: triesOf(checks) };
}

function present(documents: readonly Document[], kind: DocumentKind): PresentDocument | null {
  const found = documents.find((document) => document.kind === kind);
  if (!found) return null;
  const { uploadedAt, state, formDigest, personDigest } = found;
  return { uploadedAt, checked: state !== 'UPLOADED', refused: state === 'REVISION', formDigest, personDigest };
}
