import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Application } from '../application.entity.js';
import type { ApplicationState } from '../domain/application-states.js';
import { transferWindow, waitingWindows, type WaitingWindow } from '../domain/waiting.js';
import { timeOut } from '../queries/time-out.js';

const actor = systemActor('fill-time-outs');
const BATCH = 100;

/** An order awaiting payment lacks a time-out only where that of a corporate transfer could not be reckoned. */
const windows: Readonly<Partial<Record<ApplicationState, WaitingWindow>>> = { ...waitingWindows, AWAITING_PAYMENT: transferWindow };

/**
 * Gives waiting cases the time-out that could not be reckoned when they came there, because the calendar lacked a year.
 * Returns how many got one; those whose year is still missing wait on.
 */
export async function fillTimeOuts(runtime: Runtime): Promise<number> {
  const state = { $in: Object.keys(windows) as ApplicationState[] };
  const without = await runtime.db.orm.em.fork().find(Application, { state, waitingUntil: null }, { orderBy: { stateSince: 'asc' }, limit: BATCH });
  let filled = 0;
  for (const application of without) if (await fill(runtime, application)) filled += 1;
  return filled;
}

async function fill(runtime: Runtime, { id, state, stateSince }: Application): Promise<boolean> {
  return runtime.transact(actor, async ({ em }) => {
    const waitingUntil = await timeOut(em, windows[state], stateSince);
    if (!waitingUntil) return false;
    return (await em.nativeUpdate(Application, { id, state, stateSince, waitingUntil: null }, { waitingUntil })) === 1;
  });
}
