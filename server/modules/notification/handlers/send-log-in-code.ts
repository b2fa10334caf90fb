import type { EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { queueNotification } from '../commands/queue-notification.js';
import { notificationActor } from '../notification-actor.js';

/** A code for one phone, in clear, while it may still be used. */
export interface OpenedSmsCode {
  readonly phone: string;
  readonly code: string;
  readonly expiresAt: Date;
}

/** What the applicant slice knows of its codes. */
export interface SmsCodes {
  /** Null when the code was used, replaced or has run out. */
  readonly open: (em: EntityManager, sealing: Sealing, codeId: string) => Promise<OpenedSmsCode | null>;
  /** The code is on its way; in the same unit of work. */
  readonly markSent: (work: Work, codeId: string) => Promise<void>;
}

/**
 * A log-in code was asked for: it goes out at once, whatever the hour, and not after it has run out.
 * `.on('applicant.smsCodeIssued', 'notification.log-in-code', sendLogInCode({ open: openSmsCode, markSent: markSmsCodeSent }))`.
 */
export function sendLogInCode({ open, markSent }: SmsCodes): (runtime: Runtime, event: { readonly codeId: string }) => Promise<void> {
  return async (runtime, { codeId }) => {
    await runtime.transact(notificationActor, async (work) => {
      const found = await open(work.em, runtime.sealing, codeId);
      if (!found || found.expiresAt <= work.now) return;
      const { phone, code, expiresAt } = found;
      const minutes = String(Math.max(1, Math.round((expiresAt.getTime() - work.now.getTime()) / 60_000)));
      const notice = { kind: 'LOG_IN_CODE', channel: 'SMS', address: phone, parameters: { code, minutes }, expiresAt } as const;
      await queueNotification(work, runtime.sealing, { ...notice, eventKey: `${codeId}/SMS` });
      await markSent(work, codeId);
    });
  };
}
