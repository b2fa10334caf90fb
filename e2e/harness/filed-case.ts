import { renderIdCardBack, renderIdCardFront } from '../../seeds/artwork/id-card.js';
import { renderLivenessFrame } from '../../seeds/artwork/liveness-frame.js';
import { renderSignedForm } from '../../seeds/artwork/signed-form.js';
import { makeOrganisation, type SeedOrganisation } from '../../seeds/organisations.js';
import { makePerson, type SeedPerson } from '../../seeds/people.js';
import type { Installation } from '../../server/installation.js';
import { loadApplication } from '../../server/modules/application/queries/load-application.js';
import { uploadDocument } from '../../server/modules/document/commands/upload-document.js';
import { inviteLiveness } from '../../server/modules/identity/commands/invite-liveness.js';
import { openLiveness } from '../../server/modules/identity/commands/open-liveness.js';
import { receiveLivenessResult } from '../../server/modules/intake/commands/receive-liveness-result.js';
import { submitApplication } from '../../server/modules/intake/commands/submit-application.js';
import { seededRandom, type Random } from '../../server/platform/random.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import { aCase, aCertificate, anOrganisation, checkPhone, completeDraft, pay, type MadeApplication } from '../../server/test/factories.js';

/** An order as its applicant filed it, with everything declared in clear: what tests compare screens and ledgers with. */
export interface FiledCase {
  readonly id: string;
  readonly orderNo: string;
  readonly organisation: SeedOrganisation;
  readonly operator: SeedPerson;
  readonly legalPerson: SeedPerson;
}

export interface Filing {
  /** The carriers' answer on the operator's phone: 0 a match, −4 a mismatch, which flags the order. */
  readonly phoneCode?: '0' | '-4';
  /** Scans that look like the thing (2 s on two cores), or grey ones where nobody looks. */
  readonly scans: 'drawn' | 'grey';
}

const provider = systemActor('e2e');

/** The `ordinal`-th order of a world: filed, its scans checked, paid, and waiting for review. */
export async function fileCase(office: Installation, ordinal: number, { phoneCode = '0', scans }: Filing): Promise<FiledCase> {
  const random = seededRandom(`e2e order ${ordinal}`);
  const organisation = makeOrganisation(ordinal, random);
  const operator = makePerson(ordinal * 2, random, organisation.city);
  const legalPerson = makePerson(ordinal * 2 + 1, random, organisation.city);
  const draft = await saveDraft(office, { organisation, operator, legalPerson });
  const { id, orderNo } = draft.application;
  if (scans === 'grey') await completeDraft(office, draft.applicant, id, { phoneCode });
  else await completeWithDrawings(office, draft, { organisation, operator, legalPerson }, { phoneCode, random });
  await submitApplication(office.runtime, draft.applicant, { id });
  await pay(office, draft.applicant, id);
  return { id, orderNo, organisation, operator, legalPerson };
}

type Declared = Pick<FiledCase, 'organisation' | 'operator' | 'legalPerson'>;

const person = ({ name, idNumber, phone }: SeedPerson) => ({ name, idNumber, phone });

async function saveDraft(office: Installation, { organisation, operator, legalPerson }: Declared): Promise<MadeApplication> {
  const { name, creditCode, account } = organisation;
  const registered = await anOrganisation(office, { name, creditCode });
  return aCase(office, {
    state: 'DRAFT',
    organisation: registered,
    certificate: await aCertificate(office, registered),
    termYears: 2,
    form: {
      operator: person(operator),
      legalPerson: person(legalPerson),
      bankAccount: { name: account.name, branchCode: account.branch.cnaps, number: account.number },
    },
  });
}

interface Drawing {
  readonly phoneCode: '0' | '-4';
  readonly random: Random;
}

async function completeWithDrawings(office: Installation, draft: MadeApplication, declared: Declared, { phoneCode, random }: Drawing): Promise<void> {
  await uploadScans(office, draft, declared, random);
  await showFace(office, draft, declared.operator, random);
  for (let tries = phoneCode === '0' ? 1 : 3; tries > 0; tries -= 1) await checkPhone(office, draft.applicant, draft.application.id, phoneCode);
}

async function uploadScans(office: Installation, draft: MadeApplication, declared: Declared, random: Random): Promise<void> {
  const { runtime, gateways, outbox } = office;
  const { operator } = declared;
  const applicationId = draft.application.id;
  const card = { ...operator, validFrom: '2021-03-15', validUntil: '2041-03-15' };
  const scans = [
    ['SIGNED_FORM', await signedForm(office, draft, declared, random)],
    ['ID_FRONT', await renderIdCardFront(card, random)],
    ['ID_BACK', await renderIdCardBack(card, random)],
  ] as const;
  for (const [kind, content] of scans) await uploadDocument(runtime, gateways.documents, draft.applicant, { applicationId, kind, content });
  await outbox.drain(runtime); // the checks of the scans, without which nothing can be submitted
}

async function signedForm({ runtime }: Installation, draft: MadeApplication, declared: Declared, random: Random): Promise<Buffer> {
  const { orderNo, formDigest, termYears } = await loadApplication(runtime.db.orm.em.fork(), draft.application.id);
  const { organisation, operator, legalPerson } = declared;
  const today = runtime.clock.now().toISOString().slice(0, 10);
  return renderSignedForm({
    orderNo, digest: formDigest, formVersion: 1, printedOn: today, signedOn: today,
    organisationName: organisation.name,
    creditCode: organisation.creditCode,
    certificateSerial: draft.certificate.serial,
    termYears, operator, legalPerson,
    bankAccount: { name: organisation.account.name, branch: organisation.account.branch.name, number: organisation.account.number },
    invoiceKind: draft.form.invoiceKind,
    sealNumber: organisation.sealNumber,
  }, random);
}

async function showFace({ runtime, gateways }: Installation, draft: MadeApplication, operator: SeedPerson, random: Random): Promise<void> {
  const sessionId = await inviteLiveness(runtime, draft.applicant, { applicationId: draft.application.id });
  await openLiveness(runtime, draft.applicant, { sessionId });
  const capturedAt = runtime.clock.now().toISOString().slice(0, 19).replace('T', ' ');
  const frame = await renderLivenessFrame({ idNumber: operator.idNumber, capturedAt }, random);
  await receiveLivenessResult(runtime, gateways.documents, provider, { sessionId, code: '0', similarity: 96, frame });
}
