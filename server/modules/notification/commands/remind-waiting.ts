import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { Application } from '../../application/application.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { reminderDue, remindedStates, type Wait } from '../domain/reminders.js';
import { notifyOrder } from './notify-order.js';

const actor = systemActor('remind-waiting');
const BATCH = 500;

interface Waiting extends Wait {
  readonly id: string;
}

/**
 * Reminds applicants whose order waits for them: at half of the wait, and when its last day begins, once each. An
 * order whose applicant cannot be reached is the hotline's. Returns how many orders a reminder was due for.
 */
export async function remindWaiting(runtime: Runtime, batch = BATCH): Promise<number> {
  let due = 0;
  for (let last = ''; ;) {
    const waiting = await waitingOrders(runtime, last, batch);
    for (const order of waiting) if (await remind(runtime, order)) due += 1;
    if (waiting.length < batch) return due;
    last = waiting.at(-1)!.id;
  }
}

async function waitingOrders({ db, clock }: Runtime, last: string, limit: number): Promise<readonly Waiting[]> {
  const found = await rows<{ Application: Application }>(db.orm.em.fork())
    .selectFrom('Application')
    .select(['id', 'stateSince', 'waitingUntil']) // under another name a date would come back unconverted
    .where('state', 'in', remindedStates)
    .where('waitingUntil', '>', clock.now())
    .where('unreachableSince', 'is', null)
    .where('id', '>', last)
    .orderBy('id')
    .limit(limit)
    .execute();
  return found.flatMap(({ id, stateSince: since, waitingUntil: until }) => (until ? [{ id, since, until }] : []));
}

async function remind(runtime: Runtime, { id, since, until }: Waiting): Promise<boolean> {
  if (!reminderDue({ since, until }, runtime.clock.now())) return false;
  return runtime.transact(actor, async (work) => {
    const application = await loadApplication(work.em, id);
    const { stateSince, waitingUntil } = application;
    const kind = waitingUntil && reminderDue({ since: stateSince, until: waitingUntil }, work.now);
    if (!kind || stateSince.getTime() !== since.getTime()) return false; // it has moved on
    await notifyOrder(work, runtime.sealing, { kind, application, happening: `${id}/${stateSince.getTime()}` });
    return true;
  });
}
