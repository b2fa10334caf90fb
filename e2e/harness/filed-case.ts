import { makeOrganisation } from '../../seeds/organisations.js';
import { makePerson, type SeedPerson } from '../../seeds/people.js';
import type { Installation } from '../../server/installation.js';
import { submitApplication } from '../../server/modules/intake/commands/submit-application.js';
import { seededRandom } from '../../server/platform/random.js';
import {
  aCase, aCertificate, anOrganisation, checkPhone, completeDraft, pay, type MadeApplication,
} from '../../server/test/factories.js';
import type { Declared } from './declared.js';
import { showFace, uploadScans } from './drawn-evidence.js';

/** An order as its applicant filed it. */
export interface FiledCase extends Declared {
  readonly id: string;
  readonly orderNo: string;
}

export interface Filing {
  /** The carriers' answer on the operator's phone: 0 a match, −4 a mismatch, which flags the order. */
  readonly phoneCode?: '0' | '-4';
  /** Scans that look like the thing (2 s on two cores), or grey ones where nobody looks. */
  readonly scans: 'drawn' | 'grey';
}

/** The `ordinal`-th order of a world: filed, its scans checked, paid, and waiting for review. */
export async function fileCase(office: Installation, ordinal: number, filing: Filing): Promise<FiledCase> {
  const random = seededRandom(`e2e order ${ordinal}`);
  const organisation = makeOrganisation(ordinal, random);
  const operator = makePerson(ordinal * 2, random, organisation.city);
  const legalPerson = makePerson(ordinal * 2 + 1, random, organisation.city);
  const declared = { organisation, operator, legalPerson };
  const draft = await saveDraft(office, declared);
  const { applicant, application: { id, orderNo } } = draft;
  await complete(office, draft, declared, filing);
  await submitApplication(office.runtime, applicant, { id });
  await pay(office, applicant, id);
  return { id, orderNo, ...declared };
}

const person = ({ name, idNumber, phone }: SeedPerson) => ({ name, idNumber, phone });

async function saveDraft(office: Installation, declared: Declared): Promise<MadeApplication> {
  const { name, creditCode, account } = declared.organisation;
  const organisation = await anOrganisation(office, { name, creditCode });
  return aCase(office, {
    state: 'DRAFT',
    organisation,
    certificate: await aCertificate(office, organisation),
    termYears: 2,
    form: {
      operator: person(declared.operator),
      legalPerson: person(declared.legalPerson),
      bankAccount: { name: account.name, branchCode: account.branch.cnaps, number: account.number },
    },
  });
}

/** A mismatch is tried three times before it may be submitted flagged. */
const tries = { '0': 1, '-4': 3 } as const;

async function complete(
  office: Installation,
  draft: MadeApplication,
  declared: Declared,
  { phoneCode = '0', scans }: Filing,
): Promise<void> {
  const { applicant, application: { id } } = draft;
  if (scans === 'grey') return completeDraft(office, applicant, id, { phoneCode });
  await uploadScans(office, draft, declared);
  await showFace(office, draft, declared);
  for (let left: number = tries[phoneCode]; left > 0; left -= 1) await checkPhone(office, applicant, id, phoneCode);
}
