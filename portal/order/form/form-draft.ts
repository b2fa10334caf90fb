import type { FormDraftInput } from '../../gql/graphql.js';
import type { Order } from '../use-order.js';

export type FormDraft = Required<FormDraftInput>;
export type FormField = keyof FormDraft;
/** Typed by hand; the branch's code comes with its name. */
export type TextField = Exclude<FormField, 'renamed' | 'termYears' | 'bankBranchCode'>;
export type InvoiceKind = 'NONE' | 'ORDINARY' | 'SPECIAL';

/** What stands in a form that nobody has typed in: what the certificate says, and no invoice. */
export function startingDraft({ certificate, creditCode, termYears }: Pick<Order, 'certificate' | 'creditCode' | 'termYears'>): FormDraft {
  return {
    termYears,
    organisationName: certificate.ownerName, renamed: false, creditCode,
    operatorName: '', operatorIdNumber: '', operatorPhone: '', operatorEmail: '',
    legalName: '', legalIdNumber: '', legalPhone: '',
    bankAccountName: certificate.ownerName, bankBranchCode: '', bankBranchName: '', bankAccountNumber: '',
    invoiceKind: 'NONE', invoiceTitle: certificate.ownerName, invoiceTaxNumber: creditCode,
    invoiceAddress: '', invoicePhone: '', invoiceBank: '', invoiceAccount: '',
  };
}

/** The part of the form a field belongs to: a return opens parts. */
export function itemsOf(field: FormField): readonly string[] {
  if (field === 'operatorPhone') return ['phone', 'operator'];
  if (field === 'operatorEmail') return ['operator', 'phone', 'invoice'];
  if (field.startsWith('operator')) return ['operator'];
  if (field.startsWith('legal')) return ['legal_person'];
  if (field.startsWith('bank')) return ['bank_account'];
  if (field.startsWith('invoice')) return ['invoice'];
  // The price is paid for a term: it cannot be opened again.
  return field === 'termYears' ? [] : ['organisation'];
}
