import { invalidInput } from '../../../platform/errors.js';
import { checkCorporateAccount } from '../../reference/domain/corporate-account.js';
import { type FormatVerdict, valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkPhoneNumber } from '../../reference/domain/phone-number.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { checkTaxNumber } from '../../reference/domain/tax-number.js';
import type { DeclaredOrganisation } from './certificate-owner.js';

export const invoiceKinds = ['NONE', 'ORDINARY', 'SPECIAL'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** How the fee is to be invoiced. Everything but the kind is empty for NONE. */
export interface DeclaredInvoice {
  readonly kind: InvoiceKind;
  /** Default: the organisation's name. */
  readonly title: string;
  /** Default: its credit code. */
  readonly taxNumber: string;
  // A special invoice 专用发票 must name these four; an ordinary one may.
  readonly address: string;
  readonly phone: string;
  readonly bank: string;
  readonly account: string;
}

/** What stands where no invoice is wanted. */
export const noInvoice: DeclaredInvoice = { kind: 'NONE', title: '', taxNumber: '', address: '', phone: '', bank: '', account: '' };

/** Normalised, or INVALID_INPUT naming the first field that is wrong (`form.invoice.taxNumber`). */
export function checkInvoice(typed: DeclaredInvoice, field: string, organisation: DeclaredOrganisation): DeclaredInvoice {
  const kind = checkInvoiceKind(typed.kind, `${field}.kind`);
  if (kind === 'NONE') return noInvoice;
  const required = kind === 'SPECIAL';
  const text = (name: 'address' | 'bank', what: { zh: string; en: string }): string =>
    required || typed[name].trim() !== '' ? requiredText(typed[name], `${field}.${name}`, what, 100) : '';
  const format = (name: 'phone' | 'account', check: (text: string) => FormatVerdict): string =>
    required || typed[name].trim() !== '' ? valueOrRefuse(check(typed[name]), `${field}.${name}`) : '';
  return {
    kind,
    title: requiredText(typed.title.trim() || organisation.name, `${field}.title`, { zh: '发票抬头', en: 'the invoice title' }, 100),
    taxNumber: valueOrRefuse(checkTaxNumber(typed.taxNumber.trim() || organisation.creditCode), `${field}.taxNumber`),
    address: text('address', { zh: '专用发票的注册地址', en: 'the registered address on a special invoice' }),
    phone: format('phone', checkPhoneNumber),
    bank: text('bank', { zh: '专用发票的开户银行', en: 'the bank on a special invoice' }),
    account: format('account', checkCorporateAccount),
  };
}

function checkInvoiceKind(kind: InvoiceKind, field: string): InvoiceKind {
  if (invoiceKinds.includes(kind)) return kind;
  throw invalidInput(field, '请选择发票领取方式：无需发票、普通发票或专用发票', 'choose NONE, ORDINARY or SPECIAL');
}
