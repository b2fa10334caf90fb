import { days, minutes } from '../../../platform/clock.js';

/** docs/protocols/driver-api.md: 32 random bytes, good for five minutes and one proof; a session of thirty minutes. */
export const CHALLENGE_BYTES = 32;
export const CHALLENGE_LIFE = minutes(5);
export const SESSION_LIFE = minutes(30);
/** How long used ones are kept: a day answers "why was I refused". */
export const CHALLENGES_KEPT = days(1);
/** Sessions stand in the card of their certificate. */
export const SESSIONS_KEPT = days(400);
/** Largest certificate or request that is looked at, bytes of DER; real ones have 1–3 kB. */
export const LARGEST_DER = 16 * 1024;
/** RSA-4096 signs with 512 bytes. */
export const LARGEST_PROOF = 1024;

export const CODE_DIGITS = 8;
export const TRIES_PER_CODE = 5;
/** One a minute, five an hour, ten a day, as log-in codes (DOMAIN 6). */
export const CODE_PAUSE = minutes(1);
export const CODES_A_DAY = 10;
