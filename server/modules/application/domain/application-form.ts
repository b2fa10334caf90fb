import { invalidInput } from '../../../platform/errors.js';
import type { BusinessDay } from '../../calendar/domain/business-day.js';
import { checkCnapsCode } from '../../reference/domain/cnaps-code.js';
import { checkCorporateAccount } from '../../reference/domain/corporate-account.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { checkPersonName } from '../../reference/domain/person-name.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkResidentId } from '../../reference/domain/resident-id.js';
import { checkOwner, type CertificateOwner, type DeclaredOrganisation, type OwnerFlag } from './certificate-owner.js';

export const invoiceKinds = ['NONE', 'ORDINARY', 'SPECIAL'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

export interface DeclaredPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** The organisation's basic account 基本户. */
export interface DeclaredBankAccount {
  readonly name: string;
  /** CNAPS code of a branch of the directory. */
  readonly branchCode: string;
  readonly number: string;
}

/** What an applicant declares. As typed when it comes in, normalised when `checkApplicationForm` has passed it. */
export interface ApplicationForm {
  readonly organisation: DeclaredOrganisation;
  readonly operator: DeclaredPerson;
  readonly legalPerson: DeclaredPerson;
  readonly bankAccount: DeclaredBankAccount;
  readonly invoiceKind: InvoiceKind;
}

export interface CheckedForm {
  readonly form: ApplicationForm;
  readonly flags: readonly OwnerFlag[];
}

/** Every field normalised, or INVALID_INPUT naming the first that is wrong (`form.operator.phone`). */
export function checkApplicationForm(typed: ApplicationForm, owner: CertificateOwner, today: BusinessDay): CheckedForm {
  const { organisation, flags } = checkOwner(typed.organisation, owner);
  const form = {
    organisation,
    operator: checkPerson(typed.operator, 'form.operator', today),
    legalPerson: checkPerson(typed.legalPerson, 'form.legalPerson', today),
    bankAccount: checkBankAccount(typed.bankAccount, 'form.bankAccount'),
    invoiceKind: checkInvoiceKind(typed.invoiceKind),
  };
  return { form, flags };
}

function checkPerson(person: DeclaredPerson, field: string, today: BusinessDay): DeclaredPerson {
  return {
    name: valueOrRefuse(checkPersonName(person.name), `${field}.name`),
    idNumber: valueOrRefuse(checkResidentId(person.idNumber, today), `${field}.idNumber`),
    phone: valueOrRefuse(checkMobileNumber(person.phone), `${field}.phone`),
  };
}

/**
 * Formats only. The account's name may differ from the organisation's: whether it is that of the account at the bank
 * only the payout shows, and the reviewer compares it before.
 */
export function checkBankAccount(account: DeclaredBankAccount, field: string): DeclaredBankAccount {
  return {
    name: requiredText(account.name, `${field}.name`, { zh: '基本户名称', en: 'the account name' }, 200),
    branchCode: valueOrRefuse(checkCnapsCode(account.branchCode), `${field}.branchCode`),
    number: valueOrRefuse(checkCorporateAccount(account.number), `${field}.number`),
  };
}

function checkInvoiceKind(kind: InvoiceKind): InvoiceKind {
  if (invoiceKinds.includes(kind)) return kind;
  throw invalidInput('form.invoiceKind', '请选择发票领取方式：无需发票、普通发票或专用发票', 'choose NONE, ORDINARY or SPECIAL');
}
