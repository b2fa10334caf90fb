import type { EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { openField } from '../../application/seal-form.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { queueNotification } from '../commands/queue-notification.js';
import { notificationActor } from '../notification-actor.js';

/** What the issuance slice knows of its codes. */
export interface DownloadCodes {
  /** Null when the code was sent, replaced, or is of no more use. */
  readonly open: (em: EntityManager, sealing: Sealing, codeId: string) => Promise<string | null>;
  /** The code is on its way; in the same unit of work. */
  readonly markSent: (work: Work, codeId: string) => Promise<void>;
}

/** The code for the driver goes to the operator's phone, and to nobody else: at once, whatever the hour. */
interface MadeCode {
  readonly codeId: string;
  readonly applicationId: string;
}

/** The code for the driver goes to the operator’s phone, and to nobody else: at once, whatever the hour. */
export function sendDownloadCode(codes: DownloadCodes): (runtime: Runtime, event: MadeCode) => Promise<void> {
  return async (runtime, { codeId, applicationId }) => {
    await runtime.transact(notificationActor, async (work) => {
      const code = await codes.open(work.em, runtime.sealing, codeId);
      if (code === null) return;
      const application = await loadApplication(work.em, applicationId);
      const { orderNo, accountId } = application;
      const address = openField(runtime.sealing, application, 'operatorPhone');
      const notice = { kind: 'DOWNLOAD_CODE', channel: 'SMS', address, parameters: { code, orderNo }, applicationId, accountId } as const;
      await queueNotification(work, runtime.sealing, { ...notice, eventKey: `${codeId}/SMS` });
      await codes.markSent(work, codeId);
    });
  };
}
