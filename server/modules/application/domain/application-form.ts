import type { BusinessDay } from '../../calendar/domain/business-day.js';
import { checkCnapsCode } from '../../reference/domain/cnaps-code.js';
import { checkCorporateAccount } from '../../reference/domain/corporate-account.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMailAddress } from '../../reference/domain/mail-address.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { checkPersonName } from '../../reference/domain/person-name.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkResidentId } from '../../reference/domain/resident-id.js';
import { checkOwner, type CertificateOwner, type DeclaredOrganisation, type OwnerFlag } from './certificate-owner.js';
import { checkInvoice, type DeclaredInvoice } from './declared-invoice.js';

export interface DeclaredPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** Who files the order; invoice and notices go to this mail address too. */
export interface DeclaredOperator extends DeclaredPerson {
  readonly email: string;
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
  readonly operator: DeclaredOperator;
  readonly legalPerson: DeclaredPerson;
  readonly bankAccount: DeclaredBankAccount;
  readonly invoice: DeclaredInvoice;
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
    operator: checkOperator(typed.operator, 'form.operator', today),
    legalPerson: checkPerson(typed.legalPerson, 'form.legalPerson', today),
    bankAccount: checkBankAccount(typed.bankAccount, 'form.bankAccount'),
    invoice: checkInvoice(typed.invoice, 'form.invoice', organisation),
  };
  return { form, flags };
}

function checkOperator(operator: DeclaredOperator, field: string, today: BusinessDay): DeclaredOperator {
  return { ...checkPerson(operator, field, today), email: valueOrRefuse(checkMailAddress(operator.email), `${field}.email`) };
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
