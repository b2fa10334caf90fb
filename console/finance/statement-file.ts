/** What the server takes, decoded. */
export const largestStatementBytes = 5 * 1024 * 1024;

/** Bytes as base64, in pieces: spreading a whole file into one call overflows the stack. */
export function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(binary);
}
