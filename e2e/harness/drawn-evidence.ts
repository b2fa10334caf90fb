import { renderIdCardBack, renderIdCardFront } from '../../seeds/artwork/id-card.js';
import { renderLivenessFrame } from '../../seeds/artwork/liveness-frame.js';
import { renderSignedForm } from '../../seeds/artwork/signed-form.js';
import type { Installation } from '../../server/installation.js';
import { loadApplication } from '../../server/modules/application/queries/load-application.js';
import { uploadDocument } from '../../server/modules/document/commands/upload-document.js';
import { inviteLiveness } from '../../server/modules/identity/commands/invite-liveness.js';
import { openLiveness } from '../../server/modules/identity/commands/open-liveness.js';
import { receiveLivenessResult } from '../../server/modules/intake/commands/receive-liveness-result.js';
import { seededRandom } from '../../server/platform/random.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import type { MadeApplication } from '../../server/test/factories.js';
import type { Declared } from './declared.js';

const validity = { validFrom: '2021-03-15', validUntil: '2041-03-15' } as const;

/** Uploads the signed form and both sides of the ID card, as drawn, and has them checked. */
export async function uploadScans(office: Installation, draft: MadeApplication, declared: Declared): Promise<void> {
  const { runtime, gateways: { documents }, outbox } = office;
  const applicationId = draft.application.id;
  const card = { ...declared.operator, ...validity };
  const random = seededRandom(`scans of ${draft.application.orderNo}`);
  const scans = [
    ['SIGNED_FORM', await signedForm(office, draft, declared)],
    ['ID_FRONT', await renderIdCardFront(card, random)],
    ['ID_BACK', await renderIdCardBack(card, random)],
  ] as const;
  for (const [kind, content] of scans) {
    await uploadDocument(runtime, documents, draft.applicant, { applicationId, kind, content });
  }
  await outbox.drain(runtime); // the checks of the scans, without which nothing can be submitted
}

async function signedForm({ runtime }: Installation, draft: MadeApplication, declared: Declared): Promise<Buffer> {
  const { id, orderNo, termYears } = draft.application;
  const { formDigest } = await loadApplication(runtime.db.orm.em.fork(), id);
  const { organisation: { name, creditCode, sealNumber, account }, operator, legalPerson } = declared;
  const today = runtime.clock.now().toISOString().slice(0, 10);
  return renderSignedForm({
    orderNo, digest: formDigest, formVersion: 1, printedOn: today, signedOn: today,
    organisationName: name, creditCode, sealNumber,
    certificateSerial: draft.certificate.serial,
    termYears, operator, legalPerson,
    bankAccount: { name: account.name, branch: account.branch.name, number: account.number },
    invoiceKind: draft.form.invoice.kind,
  }, seededRandom(`form of ${orderNo}`));
}

/** The operator's liveness check, passed: the frame shows the face of the ID card. */
export async function showFace(office: Installation, draft: MadeApplication, { operator }: Declared): Promise<void> {
  const { runtime, gateways: { documents } } = office;
  const { id: applicationId, orderNo } = draft.application;
  const sessionId = await inviteLiveness(runtime, draft.applicant, { applicationId });
  await openLiveness(runtime, draft.applicant, { sessionId });
  const capturedAt = runtime.clock.now().toISOString().slice(0, 19).replace('T', ' ');
  const facts = { idNumber: operator.idNumber, capturedAt };
  const frame = await renderLivenessFrame(facts, seededRandom(`face of ${orderNo}`));
  const answer = { sessionId, code: '0', similarity: 96, frame };
  await receiveLivenessResult(runtime, documents, systemActor('e2e'), answer);
}
