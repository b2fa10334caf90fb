/** What the case says now. */
export interface PresentDigests {
  readonly formDigest: string;
  readonly operatorDigest: string;
}

/**
 * Whether a document speaks of other data than the case now holds: a form signed before the data changed, a picture of
 * an operator who was replaced. A form whose QR code was not read is stale too: nothing says what was signed.
 */
export function isStale(
  document: { readonly kind: string; readonly formDigest: string | null; readonly personDigest: string | null },
  now: PresentDigests,
): boolean {
  if (document.kind === 'SIGNED_FORM') return document.formDigest !== now.formDigest;
  return document.personDigest !== null && document.personDigest !== now.operatorDigest;
}
