import type { ApplicationForm } from '../../modules/application/domain/application-form.js';
import type { OrganisationFacts } from './applicants.js';
import { aMobileNumber, anAccountNumber, aResidentId } from './made-up.js';
import { testBranch } from './reference-data.js';

/** What tests change of a form; each part is laid over the made-up one. */
export interface FormChanges {
  readonly organisation?: Partial<ApplicationForm['organisation']>;
  readonly operator?: Partial<ApplicationForm['operator']>;
  readonly legalPerson?: Partial<ApplicationForm['legalPerson']>;
  readonly bankAccount?: Partial<ApplicationForm['bankAccount']>;
  readonly invoiceKind?: ApplicationForm['invoiceKind'];
}

/** A complete form of an organisation; people, phones and account are nobody else's. */
export function aForm(
  organisation: Pick<OrganisationFacts, 'name' | 'creditCode'>,
  changes: FormChanges = {},
): ApplicationForm {
  const { name, creditCode } = organisation;
  return {
    organisation: { name, creditCode, ...changes.organisation },
    operator: { name: '陈晓岚', idNumber: aResidentId(), phone: aMobileNumber(), ...changes.operator },
    legalPerson: { name: '周启明', idNumber: aResidentId(), phone: aMobileNumber(), ...changes.legalPerson },
    bankAccount: { name, branchCode: testBranch.cnaps, number: anAccountNumber(), ...changes.bankAccount },
    invoiceKind: changes.invoiceKind ?? 'ORDINARY',
  };
}
