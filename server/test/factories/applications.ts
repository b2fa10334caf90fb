import type { ApplicantActor } from '../../modules/applicant/applicant-actor.js';
import type { Application } from '../../modules/application/application.entity.js';
import { createDraft } from '../../modules/application/commands/create-draft.js';
import { saveForm } from '../../modules/application/commands/save-form.js';
import type { ApplicationForm } from '../../modules/application/domain/application-form.js';
import { loadApplication } from '../../modules/application/queries/load-application.js';
import { recordDocumentChecks } from '../../modules/document/commands/record-document-checks.js';
import { uploadDocument } from '../../modules/document/commands/upload-document.js';
import type { FormCheck } from '../../modules/document/domain/document-states.js';
import { inviteLiveness } from '../../modules/identity/commands/invite-liveness.js';
import { openLiveness } from '../../modules/identity/commands/open-liveness.js';
import { recordPhoneCheckResult } from '../../modules/identity/commands/record-phone-check-result.js';
import { requestPhoneCheck } from '../../modules/identity/commands/request-phone-check.js';
import { receiveLivenessResult } from '../../modules/intake/commands/receive-liveness-result.js';
import { submitApplication } from '../../modules/intake/commands/submit-application.js';
import { confirmPayment } from '../../modules/payment/commands/confirm-payment.js';
import { createPayment } from '../../modules/payment/commands/create-payment.js';
import { systemActor } from '../../platform/unit-of-work.js';
import type { Harness } from '../harness.js';
import { aCertificate, anApplicant, anOrganisation, type CertificateFacts, type OrganisationFacts } from './applicants.js';
import { aForm, type FormChanges } from './application-form.js';
import { tinyJpeg } from './pictures.js';

const system = systemActor('test');
type Subject = Pick<Harness, 'runtime' | 'gateways'>;

/** States this factory brings a case to, by the applicant's own commands. */
export type FactoryState = 'DRAFT' | 'AWAITING_PAYMENT' | 'PENDING_REVIEW';

export interface ApplicationChoices {
  /** Default PENDING_REVIEW: submitted and paid. */
  readonly state?: FactoryState;
  /** A DRAFT with everything in it that submission needs. */
  readonly complete?: boolean;
  readonly organisation?: OrganisationFacts;
  readonly certificate?: CertificateFacts;
  readonly applicant?: ApplicantActor;
  readonly termYears?: number;
  readonly form?: FormChanges;
  /** Result code of the operator's phone check. Default 0, a match; −4 is tried three times. */
  readonly phoneCode?: string;
  /** Default code 0 with similarity 96. */
  readonly liveness?: { readonly code: string; readonly similarity: number | null };
}

/** A case, and what a test needs to act on it as its applicant. */
export interface MadeApplication {
  readonly application: Application;
  readonly applicant: ApplicantActor;
  readonly organisation: OrganisationFacts;
  readonly certificate: CertificateFacts;
  /** What was declared, in clear. */
  readonly form: ApplicationForm;
}

/** A case in the state asked for (by default paid and waiting for review), as its row stands now. */
export async function anApplication(harness: Subject, choices: ApplicationChoices = {}): Promise<Application> {
  return (await aCase(harness, choices)).application;
}

/** As `anApplication`, with the applicant and what was declared. */
export async function aCase(harness: Subject, choices: ApplicationChoices = {}): Promise<MadeApplication> {
  const { state = 'PENDING_REVIEW', termYears = 1 } = choices;
  const organisation = choices.organisation ?? (await anOrganisation(harness));
  const certificate = choices.certificate ?? (await aCertificate(harness, organisation));
  const applicant = choices.applicant ?? (await anApplicant(harness, organisation));
  const { id, version } = await createDraft(harness.runtime, applicant, { serial: certificate.serial, termYears });
  const form = aForm({ name: certificate.ownerName, creditCode: organisation.creditCode }, choices.form);
  await saveForm(harness.runtime, applicant, { id, version, form });
  if (state !== 'DRAFT' || choices.complete) await completeDraft(harness, applicant, id, choices);
  if (state !== 'DRAFT') await submitApplication(harness.runtime, applicant, { id });
  if (state === 'PENDING_REVIEW') await pay(harness, applicant, id);
  return { application: await loadApplication(harness.runtime.db.orm.em.fork(), id), applicant, organisation, certificate, form };
}

/** Uploads and checks everything a saved draft needs before it can be submitted. */
export async function completeDraft(
  harness: Subject,
  applicant: ApplicantActor,
  id: string,
  choices: ApplicationChoices = {},
): Promise<void> {
  await uploadSignedForm(harness, applicant, id);
  await uploadIdPhotos(harness, applicant, id);
  await passLiveness(harness, applicant, id, choices.liveness);
  const code = choices.phoneCode ?? '0';
  for (let left = code === '-4' || code === '-11' ? 3 : 1; left > 0; left -= 1) await checkPhone(harness, applicant, id, code);
}

const passed: readonly FormCheck[] = (['QR_MATCHES', 'SEAL_FOUND', 'SIGNATURE_FOUND', 'PAGE_COMPLETE', 'BRIGHT_ENOUGH'] as const)
  .map((code) => ({ code, passed: true }));

/** A scan that passed its checks, carrying the digest of the data as they stand now. Returns the document's id. */
export async function uploadSignedForm(
  { runtime, gateways }: Subject,
  applicant: ApplicantActor,
  applicationId: string,
): Promise<string> {
  const content = await tinyJpeg();
  const documentId = await uploadDocument(runtime, gateways.documents, applicant, { applicationId, kind: 'SIGNED_FORM', content });
  const { formDigest } = await loadApplication(runtime.db.orm.em.fork(), applicationId);
  await recordDocumentChecks(runtime, system, { documentId, checks: passed, formDigest });
  return documentId;
}

export async function uploadIdPhotos(
  { runtime, gateways }: Subject,
  applicant: ApplicantActor,
  applicationId: string,
): Promise<void> {
  const content = await tinyJpeg();
  for (const kind of ['ID_FRONT', 'ID_BACK'] as const) {
    await uploadDocument(runtime, gateways.documents, applicant, { applicationId, kind, content });
  }
}

export async function passLiveness(
  { runtime, gateways }: Subject,
  applicant: ApplicantActor,
  applicationId: string,
  result: { readonly code: string; readonly similarity: number | null } = { code: '0', similarity: 96 },
): Promise<string> {
  const sessionId = await inviteLiveness(runtime, applicant, { applicationId });
  await openLiveness(runtime, applicant, { sessionId });
  await receiveLivenessResult(runtime, gateways.documents, system, { sessionId, ...result, frame: await tinyJpeg() });
  return sessionId;
}

export async function checkPhone(
  { runtime }: Subject,
  applicant: ApplicantActor,
  applicationId: string,
  code = '0',
): Promise<string> {
  const checkId = await requestPhoneCheck(runtime, applicant, { applicationId, subject: 'OPERATOR' });
  await recordPhoneCheckResult(runtime, system, { checkId, code });
  return checkId;
}

/** Pays an order's price by WeChat; the SLA starts. Returns the payment's id. */
export async function pay({ runtime }: Subject, applicant: ApplicantActor, applicationId: string): Promise<string> {
  const paymentId = await createPayment(runtime, applicant, { applicationId, channel: 'WECHAT' });
  const { priceFen } = await loadApplication(runtime.db.orm.em.fork(), applicationId);
  const notice = { paymentId, channelReference: `wx-${paymentId}`, amountFen: priceFen, paidAt: runtime.clock.now() };
  await confirmPayment(runtime, system, notice);
  return paymentId;
}

/** The applicant changes some of what was declared. Returns the case as it then stands. */
export async function saveChanges(
  { runtime }: Subject,
  { application, applicant, form, organisation }: MadeApplication,
  changes: FormChanges,
): Promise<Application> {
  const { id } = application;
  const { version } = await loadApplication(runtime.db.orm.em.fork(), id);
  const { operator, legalPerson, bankAccount, invoice } = form;
  const changed = aForm({ name: form.organisation.name, creditCode: organisation.creditCode }, {
    operator: { ...operator, ...changes.operator },
    legalPerson: { ...legalPerson, ...changes.legalPerson },
    bankAccount: { ...bankAccount, ...changes.bankAccount },
    organisation: changes.organisation,
    invoice: changes.invoiceKind ? undefined : { ...invoice, ...changes.invoice },
    invoiceKind: changes.invoiceKind,
  });
  await saveForm(runtime, applicant, { id, version, form: changed });
  return loadApplication(runtime.db.orm.em.fork(), id);
}
