import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { SmsCode } from '../sms-code.entity.js';

export interface OpenedSmsCode {
  readonly phone: string;
  readonly code: string;
  readonly expiresAt: Date;
}

/** A code that is still to be sent, in clear; null once it was sent or used. */
export async function openSmsCode(em: EntityManager, sealing: Sealing, codeId: string): Promise<OpenedSmsCode | null> {
  const found = await em.findOne(SmsCode, { id: codeId, sentAt: null, usedAt: null }, { disableIdentityMap: true });
  if (!found?.code) return null;
  const place = (column: string) => ({ table: 'sms_code', column, id: codeId });
  const { phone, code, expiresAt } = found;
  return { phone: sealing.open(phone, place('phone')), code: sealing.open(code, place('code')), expiresAt };
}
