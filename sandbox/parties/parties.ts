import { wechatPayParty } from '../wechat-pay/wechat-pay.js';
import type { Party } from './party.js';

/** Every outside party but the bank. */
export const allParties = (): readonly Party[] => [
  wechatPayParty(),
];
