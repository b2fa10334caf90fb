import { Secret, TOTP } from 'otpauth';
import type { Random } from '../../platform/random.js';

const ISSUER = 'Certdesk';
const STEP_SECONDS = 30;
/** One step on either side, for clocks that are a little off (RFC 6238, 5.2). */
const WINDOW = 1;

const totp = (secret: string, label = ''): TOTP =>
  new TOTP(
    { issuer: ISSUER, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: STEP_SECONDS },
  );

/** 160 bits, the length RFC 4226 (4, R6) recommends, in base 32. */
export const newTotpSecret = (random: Random): string => new Secret(
  { buffer: Uint8Array.from(random.bytes(20)).buffer },
).base32;

/** `otpauth://` URI for an authenticator's camera. */
export const totpUri = (secret: string, username: string): string => totp(secret, username).toString();

/** The time step whose code this is, or undefined. A step that was accepted must never be accepted again. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totp(secret).validate({ token, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

/** The code of an instant: what the authenticator shows. */
export const totpCode = (secret: string, now: Date): string => totp(secret).generate({ timestamp: now.getTime() });
