/** A sentence for people, in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Every expected refusal the server can give. Codes are part of the API: they are never renamed,
 * and each leaves as the `code` of a `Refusal` (or of a query's error extensions).
 */
export const refusalCodes = [
  'NOT_SIGNED_IN',
  'NOT_PERMITTED',
  'NOT_FOUND',
  'INVALID_INPUT',
  'WRONG_STATE',
  'STALE_VERSION',
  'ALREADY_CLAIMED',
  'NOT_CLAIMED_BY_YOU',
  'CHECKLIST_INCOMPLETE',
  'REASON_REQUIRED',
  'SEPARATION_OF_DUTIES',
  'NOTHING_TO_TAKE',
  'LIMIT_REACHED',
  'TOO_EARLY',
  'DUPLICATE',
  'INCOMPLETE_SUBMISSION',
  'CREDENTIALS_REFUSED',
  'ACCOUNT_LOCKED',
  'SECOND_FACTOR_REQUIRED',
  'SECOND_FACTOR_REFUSED',
  'STATEMENT_DAMAGED',
  'STATEMENT_DOES_NOT_ADD_UP',
  'ALREADY_IMPORTED',
  'CALENDAR_YEAR_MISSING',
  'UPLOAD_REFUSED',
  'BUSY',
  // docs/protocols/driver-api.md
  'DRIVER_TOO_OLD',
  'CERTIFICATE_UNKNOWN',
  'PROOF_REJECTED',
  'CHALLENGE_USED',
  'SESSION_ENDED',
  'NO_ORDER',
  'ORDER_NOT_READY',
  'ORDER_CLOSED',
  'BANK_RETURNED',
  'CERTIFICATE_REVOKED',
  'REQUEST_REJECTED',
  'REQUEST_CONFLICT',
  'KEY_UNACCEPTABLE',
  'CODE_REQUIRED',
  'CODE_WRONG',
  'CODE_EXHAUSTED',
  'ISSUE_FAILED',
  'NOT_ISSUED',
  'RATE_LIMITED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Facts that let the caller mend the request. No personal data: they may be logged. */
export interface RefusalDetails {
  /** The input field at fault, as the API names it, e.g. `input.reasonCodes`. */
  readonly field?: string;
  /** Line of a refused file, 1-based. */
  readonly line?: number;
  /** Things still to do, e.g. checklist item codes. */
  readonly missing?: readonly string[];
  /** Who changed the record meanwhile (display name), and when. */
  readonly changedBy?: string;
  readonly changedAt?: Date;
  /** The state the record is in now. */
  readonly state?: string;
  /** When trying again makes sense. */
  readonly retryAt?: Date;
}

/** An expected refusal: part of the contract, shown to people, never logged as a fault. */
export class DomainError extends Error {
  readonly code: RefusalCode;
  readonly userMessage: Bilingual;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, userMessage: Bilingual, details: RefusalDetails = {}) {
    super(`${code}: ${userMessage.en}`);
    this.name = 'DomainError';
    this.code = code;
    this.userMessage = userMessage;
    this.details = details;
  }
}

export function invalidInput(field: string, zh: string, en: string): DomainError {
  return new DomainError('INVALID_INPUT', { zh, en }, { field });
}

/** What a caught value says, whatever was thrown. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  return typeof thrown === 'string' ? thrown : JSON.stringify(thrown);
}

/** Marks a branch the types say cannot be reached; reaching it is a fault, not a refusal. */
export function unreachable(value: never): never {
  throw new Error(`unreachable case: ${String(value)}`);
}
