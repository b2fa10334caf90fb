import { invalidInput } from '../../../platform/errors.js';
import type { ApplicationForm } from './application-form.js';
import type { InvoiceKind } from './declared-invoice.js';

/** The texts of the form as they are typed, by the names of the applicants' API. */
export const typedTexts = [
  'organisationName', 'creditCode', 'operatorName', 'operatorIdNumber', 'operatorPhone', 'operatorEmail', 'legalName', 'legalIdNumber',
  'legalPhone', 'bankAccountName', 'bankBranchCode', 'bankBranchName', 'bankAccountNumber', 'invoiceKind', 'invoiceTitle',
  'invoiceTaxNumber', 'invoiceAddress', 'invoicePhone', 'invoiceBank', 'invoiceAccount',
] as const;
export type TypedText = (typeof typedTexts)[number];

/** The form as typed: any field may be empty or wrong. */
export type TypedForm = Readonly<Record<TypedText, string>> & {
  readonly termYears: number | null;
  /** The organisation says that it was renamed since the certificate was issued. */
  readonly renamed: boolean;
};

/** Longer than anything that belongs there; keeps what is stored small. */
const LONGEST = 300;

/** Only what is known, each text of a size that can be kept; INVALID_INPUT names the first that is too long. */
export function requireKeepable(typed: TypedForm): TypedForm {
  const texts = typedTexts.map((name) => [name, requireShort(typed[name], name)] as const);
  return { ...(Object.fromEntries(texts) as Record<TypedText, string>), termYears: typed.termYears, renamed: typed.renamed };
}

function requireShort(text: string, name: TypedText): string {
  if (text.length <= LONGEST) return text;
  throw invalidInput(name, `内容过长，最多 ${LONGEST} 字，请缩短后再保存`, `too long: at most ${LONGEST} characters; shorten it and save again`);
}

/** What the checks take (application-form.ts). */
export function formFromTyped(typed: TypedForm): ApplicationForm {
  return {
    organisation: { name: typed.organisationName, creditCode: typed.creditCode, renamed: typed.renamed },
    operator: { name: typed.operatorName, idNumber: typed.operatorIdNumber, phone: typed.operatorPhone, email: typed.operatorEmail },
    legalPerson: { name: typed.legalName, idNumber: typed.legalIdNumber, phone: typed.legalPhone },
    bankAccount: { name: typed.bankAccountName, branchCode: typed.bankBranchCode, number: typed.bankAccountNumber },
    invoice: {
      kind: typed.invoiceKind as InvoiceKind, // anything else is refused by its check
      title: typed.invoiceTitle, taxNumber: typed.invoiceTaxNumber, address: typed.invoiceAddress, phone: typed.invoicePhone,
      bank: typed.invoiceBank, account: typed.invoiceAccount,
    },
  };
}

export interface TypedBeside {
  readonly termYears: number;
  readonly renamed: boolean;
  readonly bankBranchName: string;
}

/** A form that was saved, as if it had been typed so. */
export function typedFromForm(form: ApplicationForm, { termYears, renamed, bankBranchName }: TypedBeside): TypedForm {
  const { organisation, operator, legalPerson, bankAccount, invoice } = form;
  return {
    termYears, renamed,
    organisationName: organisation.name, creditCode: organisation.creditCode,
    operatorName: operator.name, operatorIdNumber: operator.idNumber, operatorPhone: operator.phone, operatorEmail: operator.email,
    legalName: legalPerson.name, legalIdNumber: legalPerson.idNumber, legalPhone: legalPerson.phone,
    bankAccountName: bankAccount.name, bankBranchCode: bankAccount.branchCode, bankBranchName, bankAccountNumber: bankAccount.number,
    invoiceKind: invoice.kind, invoiceTitle: invoice.title, invoiceTaxNumber: invoice.taxNumber, invoiceAddress: invoice.address,
    invoicePhone: invoice.phone, invoiceBank: invoice.bank, invoiceAccount: invoice.account,
  };
}

/** The typed field that a field of the form's checks is about; others are their own name. */
export const typedFieldOf: Readonly<Record<string, string>> = {
  'form.organisation': 'organisationName',
  'form.organisation.name': 'organisationName',
  'form.organisation.creditCode': 'creditCode',
  'form.operator': 'operatorName',
  'form.operator.name': 'operatorName',
  'form.operator.idNumber': 'operatorIdNumber',
  'form.operator.phone': 'operatorPhone',
  'form.operator.email': 'operatorEmail',
  'form.legalPerson': 'legalName',
  'form.legalPerson.name': 'legalName',
  'form.legalPerson.idNumber': 'legalIdNumber',
  'form.legalPerson.phone': 'legalPhone',
  'form.bankAccount': 'bankAccountNumber',
  'form.bankAccount.name': 'bankAccountName',
  'form.bankAccount.branchCode': 'bankBranchCode',
  'form.bankAccount.number': 'bankAccountNumber',
  'form.invoice': 'invoiceKind',
  'form.invoice.kind': 'invoiceKind',
  'form.invoice.title': 'invoiceTitle',
  'form.invoice.taxNumber': 'invoiceTaxNumber',
  'form.invoice.address': 'invoiceAddress',
  'form.invoice.phone': 'invoicePhone',
  'form.invoice.bank': 'invoiceBank',
  'form.invoice.account': 'invoiceAccount',
};
