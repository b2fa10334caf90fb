import { seededRandom } from '../../server/platform/random.js';
import { makeOrganisation } from '../organisations.js';
import { makePerson } from '../people.js';
import type { SignedFormFacts } from './signed-form.js';

/** The facts of a form that belongs to the `ordinal`-th organisation. */
export function formFacts(ordinal = 0): SignedFormFacts {
  const random = seededRandom(`form of ${ordinal}`);
  const organisation = makeOrganisation(ordinal, random);
  return {
    orderNo: 'XQ-261120-00417-8',
    digest: random.bytes(32).toString('hex'),
    formVersion: 2,
    printedOn: '2026-11-20',
    signedOn: '2026-11-20',
    organisationName: organisation.name,
    creditCode: organisation.creditCode,
    certificateSerial: random.bytes(12).toString('hex').toUpperCase(),
    termYears: 2,
    operator: makePerson(ordinal * 2, random, organisation.city),
    legalPerson: makePerson(ordinal * 2 + 1, random, organisation.city),
    bankAccount: { ...organisation.account, branch: organisation.account.branch.name },
    invoiceKind: 'ORDINARY',
    sealNumber: organisation.sealNumber,
  };
}
