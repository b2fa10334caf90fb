import { type Random, randomDigits } from '../../server/platform/random.js';
import type { AccountFate } from './traits.js';

/** Endings of unregistered accounts that the sandbox bank answers in a fixed way (sandbox/bank/PROTOCOL.md). */
const fixedEnding = /9990(?:0[1-8]|1[1-6])$/;

/** Fates that an ending brings about by itself; all others need the bank's register or a switch. */
export const fatefulEndings: Readonly<Partial<Record<AccountFate, string>>> = {
  NO_SUCH_ACCOUNT: '999002',
  CHANNEL_STAYS_DOWN: '999006',
  STAYS_RATE_LIMITED: '999008',
};

/** The number, or its neighbour where it would meet a fixed fate by chance. */
export function plainAccountNumber(number: string): string {
  return fixedEnding.test(number) ? `${number.slice(0, -1)}9` : number;
}

/** A made-up account number (9900 begins no bank's scheme) that meets the fate. */
export function accountNumberFor(fate: AccountFate, random: Random): string {
  const ending = fatefulEndings[fate];
  const digits = randomDigits(random, 14);
  return ending ? `9900${digits.slice(6)}${ending}` : plainAccountNumber(`9900${digits}`);
}
