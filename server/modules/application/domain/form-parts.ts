import type { ApplicationForm } from './application-form.js';

/**
 * The parts of the form that a return can reopen on their own (reference/domain/reopenable-items.ts), and the mail
 * address, to which notices go: it may be corrected whenever the form can be saved.
 */
export type FormPart = 'organisation' | 'operator' | 'phone' | 'email' | 'legal_person' | 'bank_account' | 'invoice';

/** The input field that stands for a part in a refusal. */
export const partsField: Readonly<Record<FormPart, string>> = {
  organisation: 'form.organisation',
  operator: 'form.operator',
  phone: 'form.operator.phone',
  email: 'form.operator.email',
  legal_person: 'form.legalPerson',
  bank_account: 'form.bankAccount',
  invoice: 'form.invoice',
};

/** Which parts differ between two normalised forms; all of them when there was none before. */
export function changedParts(before: ApplicationForm | null, form: ApplicationForm): readonly FormPart[] {
  const was = before && contents(before);
  const is = contents(form);
  return (Object.keys(partsField) as FormPart[]).filter((part) => was?.[part] !== is[part]);
}

const invoiceParts = ['kind', 'title', 'taxNumber', 'address', 'phone', 'bank', 'account'] as const;

function contents(form: ApplicationForm): Readonly<Record<FormPart, string>> {
  const { organisation, operator, legalPerson, bankAccount, invoice } = form;
  return {
    organisation: JSON.stringify([organisation.name, organisation.creditCode]),
    operator: JSON.stringify([operator.name, operator.idNumber]),
    phone: operator.phone,
    email: operator.email,
    legal_person: JSON.stringify([legalPerson.name, legalPerson.idNumber, legalPerson.phone]),
    bank_account: JSON.stringify([bankAccount.name, bankAccount.branchCode, bankAccount.number]),
    invoice: JSON.stringify(invoiceParts.map((part) => invoice[part])),
  };
}
