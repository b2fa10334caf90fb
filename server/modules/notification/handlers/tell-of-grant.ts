import type { EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { queueNotification } from '../commands/queue-notification.js';
import { notificationActor } from '../notification-actor.js';

/** Whom a grant was passed on to, and for which organisation. */
export interface PassedGrant {
  readonly accountId: string;
  readonly phone: string;
  readonly email: string | null;
  readonly organisationName: string;
}
export type OpenGrant = (em: EntityManager, sealing: Sealing, grantId: string) => Promise<PassedGrant | null>;

/**
 * Somebody was let act for an organisation: they are told. The applicant slice says whom:
 * `.on('applicant.grantPassedOn', 'notification.grant-passed-on', tellOfGrant(openGrant))`.
 */
export function tellOfGrant(open: OpenGrant): (runtime: Runtime, event: { readonly grantId: string }) => Promise<void> {
  return async (runtime, { grantId }) => {
    await runtime.transact(notificationActor, async (work) => {
      const grant = await open(work.em, runtime.sealing, grantId);
      if (!grant) return; // withdrawn meanwhile
      const { accountId, phone, email, organisationName } = grant;
      const notice = { kind: 'GRANT_PASSED_ON', accountId, parameters: { organisation: organisationName } } as const;
      await queueNotification(work, runtime.sealing, { ...notice, eventKey: `${grantId}/SMS`, channel: 'SMS', address: phone });
      if (email) await queueNotification(work, runtime.sealing, { ...notice, eventKey: `${grantId}/MAIL`, channel: 'MAIL', address: email });
    });
  };
}
