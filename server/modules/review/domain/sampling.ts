/** The part of the platform's sealing that is needed here. */
interface KeyedHash {
  blindIndex(domain: string, normalised: string): string;
}

/**
 * Whether an approval is drawn for second review: a keyed hash of case and round, so that the same facts give the same
 * answer on every try and nobody outside can foresee it. `percent` is 0–100.
 */
export function isSampled(hash: KeyedHash, applicationId: string, round: number, percent: number): boolean {
  const digest = Buffer.from(hash.blindIndex('review.sample', `${applicationId}/${round}`), 'base64url');
  return digest.readUInt32BE(0) % 10_000 < percent * 100;
}
