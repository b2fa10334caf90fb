import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { amendOwnApplication } from '../../application/commands/amend-application.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { operatorDigest } from '../../application/person-digest.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { reopenedItems } from '../../application/queries/reopened-items.js';
import type { ReopenableItem } from '../../reference/domain/reopenable-items.js';
import type { DocumentKind } from '../domain/document-states.js';
import { storePicture, withRow, type StoredPicture } from '../stored-picture.js';
import { uploadPicture } from '../upload-picture.js';
import { addDocumentVersion } from './add-document-version.js';

export interface UploadDocumentOptions {
  readonly applicationId: string;
  readonly kind: DocumentKind;
  /** The file as uploaded: JPEG, PNG or PDF, at most 10 MB and 40 megapixels. */
  readonly content: Uint8Array;
}

/** The item of a return that lets an applicant upload a kind again; liveness frames come from the provider alone. */
const itemOf: Readonly<Partial<Record<DocumentKind, ReopenableItem>>> = {
  SIGNED_FORM: 'signed_form',
  RENAME_PROOF: 'organisation',
  ID_FRONT: 'id_photos',
  ID_BACK: 'id_photos',
  HANDHELD_ID: 'liveness',
};

/**
 * Takes an applicant's upload: encoded anew, sealed, stored, then entered as the next version of its kind. Possible in a
 * draft whose form is saved, and in a returned case for what was reopened. Returns the document's id.
 */
export async function uploadDocument(
  runtime: Runtime,
  documents: DocumentStore,
  actor: Actor,
  options: UploadDocumentOptions,
): Promise<string> {
  const { applicationId, kind, content } = options;
  const item = itemOf[kind];
  if (!item) throw invalidInput('kind', '活体画面由认证服务提供，不能上传', 'liveness frames come from the check itself and are not uploaded');
  await loadOwnApplication(runtime.db.orm.em.fork(), actor, applicationId); // before a picture of somebody else's case is worked on
  const stored = await storePicture(runtime, documents, await uploadPicture(content));
  await withRow(documents, stored, () => runtime.transact(actor, (work) => enter(work, runtime, { applicationId, kind, item, stored })));
  return stored.id;
}

interface Upload {
  readonly applicationId: string;
  readonly kind: DocumentKind;
  readonly item: ReopenableItem;
  readonly stored: StoredPicture;
}

async function enter(work: Work, { sealing }: Runtime, { applicationId, kind, item, stored }: Upload): Promise<void> {
  const application = await amendOwnApplication(work, applicationId, (found) => permitUpload(work, found, item));
  const personDigest = showsOperator(kind) ? operatorDigest(sealing, application) : null;
  await addDocumentVersion(work, sealing, { applicationId, kind, stored, personDigest });
}

const showsOperator = (kind: DocumentKind): boolean => kind !== 'SIGNED_FORM' && kind !== 'RENAME_PROOF';

async function permitUpload({ em }: Work, application: Application, item: ReopenableItem): Promise<void> {
  const { state, formSavedAt } = application;
  if (state !== 'DRAFT' && state !== 'RETURNED') throw wrongState(applicationMachine.labels[state], state);
  if (formSavedAt === null) throw formFirst();
  if (state === 'RETURNED' && !(await reopenedItems(em, application.id)).may.includes(item)) throw notReopened();
}

const formFirst = (): DomainError =>
  new DomainError('WRONG_STATE', { zh: '请先填写并保存申请信息，再上传资料', en: 'Fill in and save the form first, then upload' }, { state: 'DRAFT' });

const notReopened = (): DomainError =>
  new DomainError('WRONG_STATE', { zh: '此项资料未被退回，无需重新上传', en: 'This was not returned and need not be uploaded again' }, { state: 'RETURNED' });
