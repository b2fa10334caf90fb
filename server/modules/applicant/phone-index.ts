import type { Sealing } from '../../platform/sealing.js';

/** What an account is found by: the keyed hash of its number, eleven digits. */
export const accountPhoneIndex = (sealing: Sealing, phone: string): string => sealing.blindIndex('portal_account.phone', phone);
