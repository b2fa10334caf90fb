import type { Work } from '../../../platform/unit-of-work.js';
import { SmsCode } from '../sms-code.entity.js';

/** The carrier has the code: from now on only its hash is kept. Again changes nothing. */
export async function markSmsCodeSent({ em, now }: Work, codeId: string): Promise<void> {
  await em.nativeUpdate(SmsCode, { id: codeId, sentAt: null }, { sentAt: now, code: null });
}
