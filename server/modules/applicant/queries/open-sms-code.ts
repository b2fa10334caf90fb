import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { SmsCode } from '../sms-code.entity.js';

export interface OpenedSmsCode {
  readonly phone: string;
  readonly code: string;
}

/** A code that is still to be sent, in clear; null once it was sent, used, or has run out. */
export async function openSmsCode(em: EntityManager, sealing: Sealing, codeId: string, now: Date): Promise<OpenedSmsCode | null> {
  const waiting = { id: codeId, sentAt: null, usedAt: null, expiresAt: { $gt: now } };
  const found = await em.findOne(SmsCode, waiting, { disableIdentityMap: true });
  if (!found?.code) return null;
  const place = (column: string) => ({ table: 'sms_code', column, id: codeId });
  return { phone: sealing.open(found.phone, place('phone')), code: sealing.open(found.code, place('code')) };
}
