import { checkAccountNumber } from '../../formats/account-number.js';
import { checkCreditCode } from '../../formats/credit-code.js';
import { checkMobile } from '../../formats/mobile.js';
import { checkPersonName } from '../../formats/person-name.js';
import { checkEmail, checkText } from '../../formats/plain-text.js';
import { checkResidentId } from '../../formats/resident-id.js';
import { compactText, type Verdict } from '../../formats/verdict.js';
import type { TextKey } from '../../i18n/use-text.js';
import type { TextValues } from '../../i18n/messages-like.js';
import type { FormDraft, FormField } from './form-draft.js';

/** What is to be said of a field. `refuses` keeps the form from being saved checked; a doubt does not. */
export interface Finding {
  readonly refuses: boolean;
  readonly key: TextKey;
  readonly values?: TextValues;
}
export type Findings = Partial<Record<FormField, Finding>>;

export interface Owner {
  readonly name: string;
  readonly creditCode: string;
}

/** In the order of the page: the first one refused is where the focus goes. */
export const fieldOrder: readonly FormField[] = [
  'termYears', 'organisationName', 'creditCode', 'operatorName', 'operatorIdNumber', 'operatorPhone', 'operatorEmail',
  'legalName', 'legalIdNumber', 'legalPhone', 'bankAccountName', 'bankBranchName', 'bankAccountNumber',
  'invoiceKind', 'invoiceTitle', 'invoiceTaxNumber', 'invoiceAddress', 'invoicePhone', 'invoiceBank', 'invoiceAccount',
];

const refuse = (key: TextKey, values?: TextValues): Finding => ({ refuses: true, key, values });
const sameName = (a: string, b: string): boolean => normalised(a) === normalised(b);
const normalised = (name: string): string => compactText(name).replace(/[[{〔【〖]/g, '(').replace(/[\]}〕】〗]/g, ')');

/** Nothing typed is not wrongly typed: it says only that it is missing. */
function findingOf(typed: string, verdict: Verdict): Finding | undefined {
  if (typed.trim() === '') return refuse('check.empty');
  if (verdict.valid) return verdict.doubt && { refuses: false, key: `check.${verdict.doubt}` };
  if (verdict.problem === 'accountCharacter' && verdict.values?.['digit']) return refuse('check.accountCharacterGuess', verdict.values);
  return refuse(`check.${verdict.problem}`, verdict.values);
}

/** Checks a form as the server will, as far as that can be done without it. `today`: `YYYY-MM-DD` in China. */
export function checkForm(draft: FormDraft, owner: Owner, today: string): Findings {
  const all: Partial<Record<FormField, Finding | undefined>> = {
    termYears: draft.termYears ? undefined : refuse('check.choose'),
    organisationName: organisationFinding(draft, owner),
    creditCode: creditCodeFinding(draft, owner),
    ...personFindings(draft, 'operator', today),
    operatorEmail: findingOf(draft.operatorEmail, checkEmail(draft.operatorEmail)),
    ...personFindings(draft, 'legal', today),
    bankAccountName: findingOf(draft.bankAccountName, checkText(draft.bankAccountName)),
    bankBranchName: /^\d{12}$/.test(draft.bankBranchCode) ? undefined : refuse('check.branchNotChosen'),
    bankAccountNumber: findingOf(draft.bankAccountNumber, checkAccountNumber(draft.bankAccountNumber)),
    ...invoiceFindings(draft),
  };
  return Object.fromEntries(Object.entries(all).filter(([, finding]) => finding));
}

function organisationFinding({ organisationName, renamed }: FormDraft, owner: Owner): Finding | undefined {
  const finding = findingOf(organisationName, checkText(organisationName));
  if (finding || renamed || sameName(organisationName, owner.name)) return finding;
  return refuse('check.ownerDiffers', { owner: owner.name });
}

function creditCodeFinding({ creditCode }: FormDraft, owner: Owner): Finding | undefined {
  const verdict = checkCreditCode(creditCode);
  if (verdict.valid && owner.creditCode !== '' && verdict.value !== owner.creditCode) return refuse('check.creditDiffers');
  return findingOf(creditCode, verdict);
}

type Judged = Partial<Record<FormField, Finding | undefined>>;

function personFindings(draft: FormDraft, who: 'operator' | 'legal', today: string): Judged {
  return {
    [`${who}Name`]: findingOf(draft[`${who}Name`], checkPersonName(draft[`${who}Name`])),
    [`${who}IdNumber`]: findingOf(draft[`${who}IdNumber`], checkResidentId(draft[`${who}IdNumber`], today)),
    [`${who}Phone`]: findingOf(draft[`${who}Phone`], checkMobile(draft[`${who}Phone`])),
  };
}

function invoiceFindings(draft: FormDraft): Judged {
  if (draft.invoiceKind === 'NONE') return {};
  if (draft.invoiceKind !== 'ORDINARY' && draft.invoiceKind !== 'SPECIAL') return { invoiceKind: refuse('check.choose') };
  const title = {
    invoiceTitle: findingOf(draft.invoiceTitle, checkText(draft.invoiceTitle)),
    invoiceTaxNumber: findingOf(draft.invoiceTaxNumber, checkText(draft.invoiceTaxNumber, 20)),
  };
  if (draft.invoiceKind === 'ORDINARY') return title;
  return {
    ...title,
    invoiceAddress: findingOf(draft.invoiceAddress, checkText(draft.invoiceAddress)),
    invoicePhone: findingOf(draft.invoicePhone, checkText(draft.invoicePhone, 30)),
    invoiceBank: findingOf(draft.invoiceBank, checkText(draft.invoiceBank)),
    invoiceAccount: findingOf(draft.invoiceAccount, checkAccountNumber(draft.invoiceAccount)),
  };
}
