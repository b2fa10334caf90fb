import { randomBelow, type Random } from '../../../platform/random.js';
import { businessDay } from '../../calendar/domain/business-day.js';

/** Crockford's base32: no I, L, O, U, so that it can be read out on the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 16;

/** `CD` + day in China + 80 random bits, 26 characters: unique without asking anyone, and short enough for every bank. */
export function makeRequestNo(random: Random, now: Date): string {
  const tail = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET.charAt(randomBelow(random, ALPHABET.length)));
  return `CD${businessDay(now).replaceAll('-', '')}${tail.join('')}`;
}
