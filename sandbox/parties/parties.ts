import { faceVerificationParty } from './face-verification/face-party.js';
import type { Party } from './party.js';
import { phoneCheckParty } from './phone-check/phone-check-party.js';

/** Every outside party but the bank. */
export const allParties = (): readonly Party[] => [
  faceVerificationParty(),
  phoneCheckParty(),
];
