import type { Sealing } from '../../platform/sealing.js';
import type { Application } from './application.entity.js';
import type { ApplicationForm, DeclaredBankAccount } from './domain/application-form.js';
import type { DeclaredInvoice } from './domain/declared-invoice.js';
import { indexDomains, sealedColumns, type SealedField } from './domain/personal-data.js';

const place = (field: SealedField, id: string) => ({ table: 'application', column: sealedColumns[field], id });

/** The columns of a case that hold what was declared; personal data sealed for the row `id`. */
export function sealForm(sealing: Sealing, id: string, form: ApplicationForm, branchName: string) {
  const { organisation, operator, legalPerson, bankAccount, invoice } = form;
  const seal = (field: SealedField, text: string): string => sealing.seal(text, place(field, id));
  return {
    organisationName: organisation.name,
    creditCode: organisation.creditCode,
    operatorName: seal('operatorName', operator.name),
    operatorIdNumber: seal('operatorIdNumber', operator.idNumber),
    operatorIdNumberIndex: sealing.blindIndex(indexDomains.operatorIdNumber, operator.idNumber),
    operatorPhone: seal('operatorPhone', operator.phone),
    operatorPhoneIndex: sealing.blindIndex(indexDomains.operatorPhone, operator.phone),
    operatorEmail: seal('operatorEmail', operator.email),
    legalName: seal('legalName', legalPerson.name),
    legalIdNumber: seal('legalIdNumber', legalPerson.idNumber),
    legalPhone: seal('legalPhone', legalPerson.phone),
    ...sealBankAccount(sealing, id, bankAccount, branchName),
    ...sealInvoice(sealing, id, invoice),
  } satisfies Partial<Application>;
}

/** The bank account's columns alone: it may be corrected without touching the rest. `branchName` from the directory. */
export function sealBankAccount(sealing: Sealing, id: string, account: DeclaredBankAccount, branchName: string) {
  return {
    bankAccountName: account.name,
    bankBranchCode: account.branchCode,
    bankBranchName: branchName,
    bankAccountNumber: sealing.seal(account.number, place('bankAccountNumber', id)),
    bankAccountNumberIndex: sealing.blindIndex(indexDomains.bankAccountNumber, account.number),
  } satisfies Partial<Application>;
}

/** The invoice's columns alone: its title may be corrected long after the order. */
export function sealInvoice(sealing: Sealing, id: string, invoice: DeclaredInvoice) {
  const seal = (field: SealedField, text: string): string | null => (text === '' ? null : sealing.seal(text, place(field, id)));
  return {
    invoiceKind: invoice.kind,
    invoiceTitle: invoice.title,
    invoiceTaxNumber: invoice.taxNumber,
    invoiceBank: invoice.bank,
    invoiceAddress: seal('invoiceAddress', invoice.address),
    invoicePhone: seal('invoicePhone', invoice.phone),
    invoiceAccount: seal('invoiceAccount', invoice.account),
  } satisfies Partial<Application>;
}

/** Opens one sealed field of a case. The caller has checked that it may be read. Empty while nothing was declared. */
export function openField(
  sealing: Sealing,
  application: Pick<Application, 'id' | SealedField>,
  field: SealedField,
): string {
  const sealed = application[field];
  return sealed === null ? '' : sealing.open(sealed, place(field, application.id));
}

/** What stands in a draft before its form was saved: sealed nothing, so that every reader may open it. */
export function sealedBlanks(sealing: Sealing, id: string) {
  const blank = (field: SealedField): string => sealing.seal('', place(field, id));
  return {
    operatorName: blank('operatorName'), operatorIdNumber: blank('operatorIdNumber'), operatorPhone: blank('operatorPhone'),
    legalName: blank('legalName'), legalIdNumber: blank('legalIdNumber'), legalPhone: blank('legalPhone'),
    bankAccountNumber: blank('bankAccountNumber'),
    operatorIdNumberIndex: '', operatorPhoneIndex: '', bankAccountNumberIndex: '',
  } satisfies Partial<Application>;
}
