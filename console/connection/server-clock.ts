let offsetMs = 0;

/** Learns from a response's `Date` header how far the desk's clock is off; small errors are its own rounding. */
export function learnServerTime(dateHeader: string | null, receivedAt: Date): void {
  const server = dateHeader ? Date.parse(dateHeader) : Number.NaN;
  if (Number.isNaN(server)) return;
  const difference = server - receivedAt.getTime();
  offsetMs = Math.abs(difference) < 2000 ? 0 : difference;
}

/** Now by the server's clock: deadlines are the server's, a desk's clock may be wrong. */
export function serverNow(): Date {
  return new Date(Date.now() + offsetMs);
}
