/**
 * One templated message to one phone. `requestNo` is ours, stored before sending; the provider hands it back with
 * everything it says of the message.
 */
export interface SmsOrder {
  /** 1–64 letters, digits or hyphens. */
  readonly requestNo: string;
  /** Eleven digits. */
  readonly phone: string;
  /** Our name of the approved text. */
  readonly template: string;
  /** In the order of the text's numbered places. */
  readonly parameters: readonly string[];
}

/**
 * What the provider says of one message. REFUSED is definite: it was not sent; with `passing` the same message may be
 * taken later (a rate limit). UNKNOWN covers every answer that leaves open whether it was sent; its `cause` is a short
 * code for logs and people, free of personal data.
 */
export type SmsAnswer =
  | { readonly kind: 'ACCEPTED'; readonly providerId: string }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly text: string; readonly passing: boolean }
  | { readonly kind: 'UNKNOWN'; readonly cause: string };

/** DELIVRD, or why it did not arrive: EXPIRED, REJECTD, UNDELIV or a carrier's own code. */
export type SmsStatus = string;
export const delivered = (status: SmsStatus): boolean => status === 'DELIVRD';

/** Where and since when to look for a message whose answer was lost. */
export interface SmsSearch {
  readonly requestNo: string;
  readonly phone: string;
  readonly since: Date;
}

/** ABSENT: the provider answered, and knows of no message of this number (yet: it knows one once a carrier reported). */
export type SmsFinding =
  | { readonly kind: 'FOUND'; readonly providerId: string; readonly status: SmsStatus }
  | { readonly kind: 'ABSENT' }
  | { readonly kind: 'UNKNOWN'; readonly cause: string };

/** What a carrier reported of one message. */
export interface SmsReport {
  readonly providerId: string;
  readonly status: SmsStatus;
}

export interface SmsGateway {
  /** Sends one message. Never throws for what the provider or the line does: that is an answer. */
  send(order: SmsOrder): Promise<SmsAnswer>;
  /** Looks for a message by our number. */
  find(search: SmsSearch): Promise<SmsFinding>;
  /** Reads the provider's delivery-report call. Throws DomainError INVALID_INPUT for anything else. */
  readReports(body: unknown): readonly SmsReport[];
}
