import { invoiceParty } from './invoice/invoice.js';
import type { Party } from './party.js';

/** Every outside party but the bank. */
export const allParties = (): readonly Party[] => [
  invoiceParty(),
];
