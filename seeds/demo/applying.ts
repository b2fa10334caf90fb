import type { ApplicantActor } from '../../server/modules/applicant/applicant-actor.js';
import { createDraft } from '../../server/modules/application/commands/create-draft.js';
import { saveForm } from '../../server/modules/application/commands/save-form.js';
import { recordDocumentChecks } from '../../server/modules/document/commands/record-document-checks.js';
import { uploadDocument } from '../../server/modules/document/commands/upload-document.js';
import { Document } from '../../server/modules/document/document.entity.js';
import type { DocumentKind } from '../../server/modules/document/domain/document-states.js';
import { inviteLiveness } from '../../server/modules/identity/commands/invite-liveness.js';
import { openLiveness } from '../../server/modules/identity/commands/open-liveness.js';
import { recordPhoneCheckResult } from '../../server/modules/identity/commands/record-phone-check-result.js';
import { requestPhoneCheck } from '../../server/modules/identity/commands/request-phone-check.js';
import { receiveLivenessResult } from '../../server/modules/intake/commands/receive-liveness-result.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import type { FormVariant } from '../artwork/form-variant.js';
import { formOf } from './case-facts.js';
import type { DrawnPictures } from './drawn-pictures.js';
import type { Scene } from './scene.js';

/** Opens an order for the certificate of the case. */
export async function openOrder(scene: Scene, applicant: ApplicantActor): Promise<void> {
  const { certificate, termYears } = scene.facts;
  const { id, orderNo } = await createDraft(scene.world.runtime, applicant, { serial: certificate.serial, termYears });
  scene.open({ id, orderNo, applicant });
}

/** Saves the form, with the `nth` account that is declared. */
export async function fillIn(scene: Scene, nth = 0): Promise<void> {
  await saveForm(scene.world.runtime, scene.applicant, { ...(await scene.seen()), form: formOf(scene.facts, nth) });
}

const checks = systemActor('document-checks');

/** Uploads a scan of the form. Where its picture shows nothing, what the checks would find is recorded instead. */
export async function uploadForm(scene: Scene, content: Uint8Array, variant: FormVariant): Promise<void> {
  const { runtime, pictures } = scene.world;
  const documentId = await upload(scene, 'SIGNED_FORM', content);
  const findings = pictures.findings(variant);
  if (!findings) return;
  const { formDigest } = await scene.row();
  await recordDocumentChecks(runtime, checks, { documentId, checks: findings, formDigest });
}

/** A renamed organisation proves its new name. */
export async function uploadRenameProof(scene: Scene, { renameProof }: Partial<Pick<DrawnPictures, 'renameProof'>>): Promise<void> {
  if (renameProof) await upload(scene, 'RENAME_PROOF', await renameProof);
}

/** Whether the form's QR code was read, so that it can be handed in. To be asked once the checks have run. */
export async function formWasRead({ world, id }: Scene): Promise<boolean> {
  const present = { applicationId: id, kind: 'SIGNED_FORM' as const, supersededAt: null };
  const { formDigest } = await world.runtime.db.orm.em.fork().findOneOrFail(Document, present);
  return formDigest !== null;
}

export async function uploadCard(scene: Scene, { idFront, idBack }: DrawnPictures): Promise<void> {
  await upload(scene, 'ID_FRONT', await idFront);
  await upload(scene, 'ID_BACK', await idBack);
}

/** The way without face recognition: a photo of the operator with the card in hand. */
export async function uploadHandheld(scene: Scene, { face }: DrawnPictures): Promise<void> {
  await upload(scene, 'HANDHELD_ID', await face);
}

function upload({ world, applicant, id }: Scene, kind: DocumentKind, content: Uint8Array): Promise<string> {
  return uploadDocument(world.runtime, world.documents, applicant, { applicationId: id, kind, content });
}

/** The phone has scanned the code; the session's id is what the provider answers about. */
export async function beginFaceCheck({ world, applicant, id }: Scene): Promise<string> {
  const sessionId = await inviteLiveness(world.runtime, applicant, { applicationId: id });
  await openLiveness(world.runtime, applicant, { sessionId });
  return sessionId;
}

const faceProvider = systemActor('face-verification');

export async function endFaceCheck(scene: Scene, sessionId: string, { face }: DrawnPictures): Promise<void> {
  const { runtime, documents } = scene.world;
  const similarity = scene.traits.face === 'uncertain' ? scene.draw(52, 68) : scene.draw(84, 99);
  await receiveLivenessResult(runtime, documents, faceProvider, { sessionId, code: '0', similarity, frame: await face });
}

const carriers = systemActor('phone-check');

/** Has the carrier asked about the operator; a mismatch is tried as often as it takes to go on with it. */
export async function checkPhone({ world, applicant, id, traits }: Scene, code = traits.phone ?? '0'): Promise<void> {
  for (let left = code === '-4' ? 3 : 1; left > 0; left -= 1) {
    const checkId = await requestPhoneCheck(world.runtime, applicant, { applicationId: id, subject: 'OPERATOR' });
    await recordPhoneCheckResult(world.runtime, carriers, { checkId, code, ...(code === '-4' && { contradicted: 'NAME' as const }) });
  }
}
