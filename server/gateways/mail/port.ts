/** One mail to one address. `requestNo` is ours, stored before sending; it becomes the Message-ID. */
export interface MailOrder {
  /** 1–64 letters, digits or hyphens. */
  readonly requestNo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * What the mail server says. REFUSED is definite: it did not take the mail; with `passing` (4xx) it may later. UNKNOWN
 * leaves open whether it did: the same mail under the same Message-ID may be sent again, and is shown once by mailboxes
 * that mind the number. `code` and `cause` are short and free of personal data.
 */
export type MailAnswer =
  | { readonly kind: 'ACCEPTED'; readonly providerId: string }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly passing: boolean }
  | { readonly kind: 'UNKNOWN'; readonly cause: string };

export interface MailGateway {
  /** Hands one mail over. Never throws for what the server or the line does: that is an answer. */
  send(order: MailOrder): Promise<MailAnswer>;
}
