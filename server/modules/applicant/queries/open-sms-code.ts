import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { SmsCode } from '../sms-code.entity.js';

export interface OpenSmsCode {
  readonly phone: string;
  readonly code: string;
  /** Not to be sent after this. */
  readonly expiresAt: Date;
}

/** What is to be sent, for the message alone; null when there is nothing to send any more: sent, used or purged. */
export async function openSmsCode(em: EntityManager, sealing: Sealing, codeId: string): Promise<OpenSmsCode | null> {
  const found = await em.findOne(SmsCode, { id: codeId, sentAt: null, usedAt: null }, { disableIdentityMap: true });
  if (!found?.code) return null;
  const open = (column: string, sealed: string) => sealing.open(sealed, { table: 'sms_code', column, id: found.id });
  return { phone: open('phone', found.phone), code: open('code', found.code), expiresAt: found.expiresAt };
}
