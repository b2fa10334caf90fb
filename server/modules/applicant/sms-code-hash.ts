import type { Sealing } from '../../platform/sealing.js';

/** Bound to its row, so that equal codes of two phones do not look alike. */
export const smsCodeHash = (sealing: Sealing, codeId: string, code: string): string =>
  sealing.blindIndex('sms_code.code', `${codeId}/${code}`);
