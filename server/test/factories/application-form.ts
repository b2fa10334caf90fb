import type { ApplicationForm } from '../../modules/application/domain/application-form.js';
import { noInvoice } from '../../modules/application/domain/declared-invoice.js';
import type { OrganisationFacts } from './applicants.js';
import { aMobileNumber, anAccountNumber, aResidentId } from './made-up.js';
import { testBranch } from './reference-data.js';

/** What tests change of a form; each part is laid over the made-up one. */
export interface FormChanges {
  readonly organisation?: Partial<ApplicationForm['organisation']>;
  readonly operator?: Partial<ApplicationForm['operator']>;
  readonly legalPerson?: Partial<ApplicationForm['legalPerson']>;
  readonly bankAccount?: Partial<ApplicationForm['bankAccount']>;
  readonly invoice?: Partial<ApplicationForm['invoice']>;
  /** The kind alone; a special invoice gets its four further facts. */
  readonly invoiceKind?: ApplicationForm['invoice']['kind'];
}

/** A complete form of an organisation; people, phones and account are nobody else's. */
export function aForm(
  organisation: Pick<OrganisationFacts, 'name' | 'creditCode'>,
  changes: FormChanges = {},
): ApplicationForm {
  const { name, creditCode } = organisation;
  return {
    organisation: { name, creditCode, ...changes.organisation },
    operator: { name: '陈晓岚', idNumber: aResidentId(), phone: aMobileNumber(), email: 'operator@example.com', ...changes.operator },
    legalPerson: { name: '周启明', idNumber: aResidentId(), phone: aMobileNumber(), ...changes.legalPerson },
    bankAccount: { name, branchCode: testBranch.cnaps, number: anAccountNumber(), ...changes.bankAccount },
    invoice: { ...invoiceOf(changes.invoice?.kind ?? changes.invoiceKind ?? 'ORDINARY', organisation), ...changes.invoice },
  };
}

function invoiceOf(
  kind: ApplicationForm['invoice']['kind'],
  { name, creditCode }: Pick<OrganisationFacts, 'name' | 'creditCode'>,
): ApplicationForm['invoice'] {
  if (kind === 'NONE') return noInvoice;
  const plain = { kind, title: name, taxNumber: creditCode, address: '', phone: '', bank: '', account: '' };
  if (kind === 'ORDINARY') return plain;
  return { ...plain, address: '深圳市南山区高新南一道 1 号', phone: '0755-88345678', bank: testBranch.name, account: '44201234567812345678' };
}
