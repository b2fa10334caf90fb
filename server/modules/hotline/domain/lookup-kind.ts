import { normaliseOrderNumber } from '../../application/domain/order-number.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import { maskMobileNumber, maskResidentId } from '../../reference/domain/masking.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import { normaliseOrganisationName } from '../../reference/domain/organisation-name.js';
import { checkResidentId } from '../../reference/domain/resident-id.js';
import { compactText } from '../../reference/domain/typed-text.js';
import { checkCreditCode } from '../../reference/domain/unified-social-credit-code.js';

export const lookupKinds = ['ORDER_NO', 'CREDIT_CODE', 'PHONE', 'ID_NUMBER', 'CERTIFICATE_SERIAL', 'ORGANISATION_NAME'] as const;
export type LookupKind = (typeof lookupKinds)[number];

/** What somebody typed into the one search box, as it is understood. */
export interface UnderstoodText {
  readonly kind: LookupKind;
  /** Normalised, as stored or indexed. Never shown or logged. */
  readonly value: string;
  /** What may be shown. */
  readonly masked: string;
}

/** A certificate serial is taken for one from this many digits on: shorter runs are more likely part of a name. */
const SHORTEST_SERIAL = 8;

/**
 * Detects what was typed, the most telling form first. What fits none (or has a wrong check character) is taken for a
 * part of an organisation's name; null where that has fewer than two characters.
 */
export function understand(text: string): UnderstoodText | null {
  return orderNumber(text) ?? creditCode(text) ?? phone(text) ?? residentId(text) ?? serial(text) ?? name(text);
}

function orderNumber(text: string): UnderstoodText | null {
  const value = normaliseOrderNumber(text);
  return value === null ? null : { kind: 'ORDER_NO', value, masked: value };
}

function creditCode(text: string): UnderstoodText | null {
  const verdict = checkCreditCode(text);
  // Both are 18 characters, and one in 300 of either's digits fits the other's check: an ID number is kept masked.
  if (!verdict.valid || checkResidentId(text).valid) return null;
  return { kind: 'CREDIT_CODE', value: verdict.value, masked: verdict.value };
}

function phone(text: string): UnderstoodText | null {
  const verdict = checkMobileNumber(text);
  return verdict.valid ? { kind: 'PHONE', value: verdict.value, masked: maskMobileNumber(verdict.value) } : null;
}

function residentId(text: string): UnderstoodText | null {
  const verdict = checkResidentId(text);
  return verdict.valid ? { kind: 'ID_NUMBER', value: verdict.value, masked: maskResidentId(verdict.value) } : null;
}

/** Digits alone may be a mistyped ID or phone number: the middle is not shown. */
function serial(text: string): UnderstoodText | null {
  if (compactText(text).length < SHORTEST_SERIAL) return null;
  const verdict = checkCertificateSerial(text);
  if (!verdict.valid) return null;
  const { value } = verdict;
  return { kind: 'CERTIFICATE_SERIAL', value, masked: /^\d{5,}$/.test(value) ? hideMiddle(value) : value };
}

/** Leading zeros are no part of a serial, so that one of eight digits may be shorter here: its last four are shown then. */
function hideMiddle(digits: string): string {
  const head = digits.length < 8 ? 0 : 3;
  return digits.slice(0, head) + '*'.repeat(digits.length - head - 4) + digits.slice(-4);
}

/** Digits in a name stay masked when they are long: a mistyped ID or phone number must not come back in clear. */
function name(text: string): UnderstoodText | null {
  const value = normaliseOrganisationName(text);
  if ([...value].length < 2) return null;
  return { kind: 'ORGANISATION_NAME', value, masked: value.replace(/\d{5,}/g, (digits) => '*'.repeat(digits.length)) };
}
