import type { Sealing } from '../../platform/sealing.js';

/** What a typed code is compared with. Keyed, or a million tries would find it; with the row's id: equal codes differ. */
export const smsCodeHash = (sealing: Sealing, codeId: string, code: string): string =>
  sealing.blindIndex('sms_code.code', `${codeId}/${code}`);
