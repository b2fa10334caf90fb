import type { ApplicationForm } from '../../server/modules/application/domain/application-form.js';
import { noInvoice, type DeclaredInvoice } from '../../server/modules/application/domain/declared-invoice.js';
import { organisationCodeOf } from '../../server/modules/reference/domain/unified-social-credit-code.js';
import { randomBelow, seededRandom, type Random } from '../../server/platform/random.js';
import type { SeedBankBranch } from '../bank-branches.js';
import { chance, pick } from '../draws.js';
import { makeOrganisation, type SeedOrganisation } from '../organisations.js';
import { makePerson, type SeedPerson } from '../people.js';
import { accountNumberFor, plainAccountNumber } from './account-numbers.js';
import type { AccountFate, Traits } from './traits.js';

export interface DeclaredAccount {
  readonly name: string;
  readonly number: string;
  readonly branch: SeedBankBranch;
  readonly fate: AccountFate;
}

/** Everything about a case that is settled before its life begins. */
export interface CaseFacts {
  readonly organisation: SeedOrganisation;
  /** As the certificate's subject says it. */
  readonly certificate: { readonly serial: string; readonly ownerName: string; readonly ownerCode: string };
  readonly operator: SeedPerson;
  readonly legalPerson: SeedPerson;
  /** In the order in which they are declared: each after the first corrects the one before. */
  readonly accounts: readonly [DeclaredAccount, ...DeclaredAccount[]];
  readonly projectIndex: number;
  readonly termYears: number;
  readonly invoiceKind: ApplicationForm['invoice']['kind'];
  /** Of the hall's account that files the order. */
  readonly accountPhone: string;
}

/** Agents are people beyond all others, so that nobody else is one by chance. */
const FIRST_AGENT = 500_000;
const FIRST_SHARER = 200_000;

/** The facts of the `ordinal`-th case of a seed: the same every time. */
export function makeCaseFacts(seed: string, ordinal: number, traits: Traits): CaseFacts {
  const random = seededRandom(`${seed} facts of ${ordinal}`);
  const organisation = makeOrganisation(ordinal, random);
  const own = makePerson(ordinal * 2, random, organisation.city);
  const operator = traits.agent === undefined ? own : agent(seed, traits.agent);
  return {
    organisation,
    certificate: {
      serial: `5D${random.bytes(9).toString('hex').toUpperCase()}`,
      ownerName: traits.owner === 'renamed' ? formerName(organisation) : organisation.name,
      ownerCode: traits.owner === 'old-code' ? organisationCodeOf(organisation.creditCode) : organisation.creditCode,
    },
    operator,
    legalPerson: makePerson(ordinal * 2 + 1, random, organisation.city),
    accounts: declaredAccounts(seed, organisation, traits, random),
    projectIndex: randomBelow(random, 3) === 0 ? 1 : 0,
    termYears: 1 + randomBelow(random, 3),
    invoiceKind: pick(random, ['ORDINARY', 'ORDINARY', 'SPECIAL', 'NONE']),
    accountPhone: own.phone,
  };
}

function agent(seed: string, number: number): SeedPerson {
  return makePerson(FIRST_AGENT + number, seededRandom(`${seed} agent ${number}`));
}

/** As it was called before it was renamed. */
function formerName({ name }: SeedOrganisation): string {
  return name.includes('集团') ? name.replace('集团', '') : name.replace('有限公司', '发展有限公司');
}

function declaredAccounts(seed: string, organisation: SeedOrganisation, traits: Traits, random: Random): CaseFacts['accounts'] {
  if (traits.sharedAccount !== undefined) return [sharedAccount(seed, traits.sharedAccount)];
  const [first, ...others] = traits.accounts ?? ['PAYS'];
  const account = (fate: AccountFate): DeclaredAccount => ({
    name: organisation.name,
    branch: organisation.account.branch,
    fate,
    number: fate === 'PAYS' ? plainAccountNumber(organisation.account.number) : accountNumberFor(fate, random),
  });
  return [account(first ?? 'PAYS'), ...others.map(account)];
}

/** The account of a parent company, which several of its subsidiaries give as theirs. */
function sharedAccount(seed: string, number: number): DeclaredAccount {
  const parent = makeOrganisation(FIRST_SHARER + number, seededRandom(`${seed} parent ${number}`));
  return { name: parent.name, number: plainAccountNumber(parent.account.number), branch: parent.account.branch, fate: 'PAYS' };
}

/** The form as the applicant fills it in, with the `nth` account that is declared. */
export function formOf(facts: CaseFacts, nth = 0): ApplicationForm {
  const { organisation, operator, legalPerson, certificate } = facts;
  const account = facts.accounts[nth] ?? facts.accounts[0];
  const person = ({ name, idNumber, phone }: SeedPerson) => ({ name, idNumber, phone });
  return {
    organisation: {
      name: organisation.name, creditCode: organisation.creditCode,
      ...(certificate.ownerName !== organisation.name && { renamed: true }),
    },
    operator: { ...person(operator), email: `operator-${operator.phone.slice(-6)}@example.com` },
    legalPerson: person(legalPerson),
    bankAccount: { name: account.name, branchCode: account.branch.cnaps, number: account.number },
    // The first account whatever is corrected later: an account may be returned without the invoice.
    invoice: invoiceOf(facts, facts.accounts[0]),
  };
}

function invoiceOf({ organisation, invoiceKind: kind }: CaseFacts, account: DeclaredAccount): DeclaredInvoice {
  if (kind === 'NONE') return noInvoice;
  const plain = { kind, title: organisation.name, taxNumber: organisation.creditCode, address: '', phone: '', bank: '', account: '' };
  if (kind === 'ORDINARY') return plain;
  const landline = `0755-8${organisation.creditCode.replace(/\D/g, '').slice(-7)}`;
  return { ...plain, address: `${organisation.city.name}市示例路 8 号`, phone: landline, bank: account.branch.name, account: account.number };
}

/** A card issued two to seven years ago, good for twenty years or without an end. */
export function cardValidity(random: Random, today: string): { readonly validFrom: string; readonly validUntil: string } {
  const year = Number(today.slice(0, 4));
  const from = `${year - 2 - randomBelow(random, 6)}${today.slice(4, 7)}-15`;
  const until = chance(random, 0.3) ? 'long-term' : `${Number(from.slice(0, 4)) + 20}${from.slice(4)}`;
  return { validFrom: from, validUntil: until };
}
