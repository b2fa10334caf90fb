/** How far a request's clock may be off, either way. */
const WINDOW_MS = 300_000;

/** A nonce fit to be one; empty for anything else. */
export const readNonce = (text: string): string => (/^[A-Za-z0-9_-]{16,64}$/.test(text) ? text : '');

/** Whether a timestamp in whole seconds is of lately. */
export function isLately(timestamp: string, now: number): boolean {
  const sentAt = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1000 : Number.NaN;
  return Math.abs(now - sentAt) <= WINDOW_MS;
}

/**
 * The nonces a party has let in. They are kept for twice the window, in memory: after a restart a copy within the window
 * would be read again, which a request number makes harmless.
 */
export class SeenNonces {
  readonly #seen = new Map<string, number>();

  /** True for a nonce the first time, and remembers it. */
  firstTime(nonce: string, now: number): boolean {
    for (const [old, until] of this.#seen) {
      if (until >= now) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(nonce)) return false;
    this.#seen.set(nonce, now + 2 * WINDOW_MS);
    return true;
  }
}
