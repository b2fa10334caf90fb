import type { SeedOrganisation } from '../../seeds/organisations.js';
import type { SeedPerson } from '../../seeds/people.js';

/** One applicant with one certificate to renew, and everything they know. */
export interface Applicant {
  readonly phone: string;
  readonly password: string;
  readonly serial: string;
  readonly organisation: SeedOrganisation;
  readonly operator: SeedPerson;
  readonly legalPerson: SeedPerson;
}

/** What they type, field by field; `account` of the organisation is its basic one. */
export function typed({ organisation, operator, legalPerson }: Applicant) {
  return {
    termYears: 1,
    organisationName: organisation.name, renamed: false, creditCode: organisation.creditCode,
    operatorName: operator.name, operatorIdNumber: operator.idNumber, operatorPhone: operator.phone,
    operatorEmail: 'operator@applicant.example',
    legalName: legalPerson.name, legalIdNumber: legalPerson.idNumber, legalPhone: legalPerson.phone,
    bankAccountName: organisation.account.name, bankBranchCode: organisation.account.branch.cnaps,
    bankBranchName: organisation.account.branch.name, bankAccountNumber: organisation.account.number,
    invoiceKind: 'ORDINARY', invoiceTitle: organisation.name, invoiceTaxNumber: organisation.creditCode,
    invoiceAddress: '', invoicePhone: '', invoiceBank: '', invoiceAccount: '',
  };
}
export type Typed = ReturnType<typeof typed>;

/** The form as it stands when the applicant has come so far: groups are filled one after the other. */
export function typedSoFar(all: Typed, groups: number): Typed {
  const order: readonly (readonly (keyof Typed)[])[] = [
    ['termYears', 'organisationName', 'renamed', 'creditCode'],
    ['operatorName', 'operatorIdNumber', 'operatorPhone', 'operatorEmail'],
    ['legalName', 'legalIdNumber', 'legalPhone'],
    ['bankAccountName', 'bankBranchCode', 'bankBranchName', 'bankAccountNumber'],
    ['invoiceKind', 'invoiceTitle', 'invoiceTaxNumber', 'invoiceAddress', 'invoicePhone', 'invoiceBank', 'invoiceAccount'],
  ];
  const filled = new Set(order.slice(0, groups).flat());
  return Object.fromEntries(Object.entries(all).map(([name, value]) => {
    if (filled.has(name as keyof Typed)) return [name, value];
    return [name, typeof value === 'string' ? '' : value];
  })) as Typed;
}
export const GROUPS = 5;
