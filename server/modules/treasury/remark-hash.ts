import type { Sealing } from '../../platform/sealing.js';

/** The keyed hash that stands for a verification code wherever it is kept. */
export const codeHash = (sealing: Pick<Sealing, 'blindIndex'>, code: string): string => sealing.blindIndex('payout.remark', code);
