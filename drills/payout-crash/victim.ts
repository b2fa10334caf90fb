import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { Installation } from '../../server/installation.js';
import { minutes } from '../../server/platform/clock.js';
import { JobRunner } from '../../server/platform/jobs/runner.js';
import { approve } from './approve.js';
import { forgetfulBank } from './forgetful-bank.js';
import { killSwitch } from '../kill/kill-switch.js';
import type { ClockMoved, VictimOrders, VictimWord } from './orders.js';
import { ShiftedClock } from './shifted-clock.js';
import { unfinished } from './unfinished.js';

/** The jobs of the payout and reconcile path, in the order in which their schedules fall due. */
const jobs = ['query-open-payouts', 'fetch-entries', 'reconcile', 'submit-due-attempts'];
/** An unknown outcome is asked for at 1, 5, 15 and 60 minutes, then hourly; three hours see every case through. */
const steps = [...Array.from({ length: 6 }, () => minutes(1)), ...Array.from({ length: 36 }, () => minutes(5))];

const say = (word: VictimWord): boolean => process.send!(word);

/** Moves this process's clock; the one who started it moves the bank's as far. */
async function advance(clock: ShiftedClock, ms: number): Promise<void> {
  const moved = new Promise<ClockMoved>((resolve) => process.once('message', resolve));
  say({ word: 'advance', ms });
  clock.shiftMs = (await moved).shiftMs;
}

/** What the server's loops do between two looks at the clock. */
async function tick({ runtime, outbox }: Installation, runner: JobRunner): Promise<void> {
  await outbox.drain(runtime);
  for (const job of jobs) {
    // A job that fails is tried again in its next slot, as by its schedule; the runner has logged why.
    await runner.runNow(job).catch(() => false);
    await outbox.drain(runtime);
  }
}

interface Server {
  readonly installation: Installation;
  readonly clock: ShiftedClock;
  readonly reviewer: VictimOrders['reviewer'];
}

/** Brings cases to their end. Returns those that would not get there. */
async function seeThrough({ installation, clock, reviewer }: Server, ids: readonly string[]): Promise<string[]> {
  const runner = new JobRunner(installation.runtime, `victim-${process.pid}`, installation.jobs);
  for (const id of ids) await approve(installation, reviewer, id);
  let left = [...ids];
  for (const step of [0, ...steps]) {
    if (step > 0) await advance(clock, step);
    await tick(installation, runner);
    left = await killSwitch().unwatched(() => unfinished(installation, left));
    if (left.length === 0) break;
  }
  return left;
}

async function serve(orders: VictimOrders): Promise<void> {
  const clock = new ShiftedClock();
  const bank = orders.control ? forgetfulBank : undefined;
  // Opened with the machine's time: the check of the database compares it with the database's own.
  const installation = await openInstallation(readConfig(process.env), { clock, ...(bank && { bank }) });
  clock.shiftMs = orders.shiftMs;
  const server = { installation, clock, reviewer: orders.reviewer };
  const shim = killSwitch();
  if (orders.killWhileClearingUp) shim.arm(orders.killWhileClearingUp);
  const behind = await seeThrough(server, orders.leftBehind);
  shim.disarm();
  say({ word: 'clear', stuck: behind });
  const fresh = orders.fresh === undefined ? [] : [orders.fresh];
  for (const id of fresh) await approve(installation, orders.reviewer, id, 'only prepare');
  if (orders.kill) shim.arm(orders.kill);
  const stuck = await seeThrough(server, fresh);
  shim.disarm();
  say({ word: 'done', stuck, counts: shim.counts() });
  await installation.close();
}

process.once('message', (orders: VictimOrders) => {
  serve(orders).then(
    () => process.disconnect(),
    (fault: unknown) => {
      console.error(fault);
      process.exit(1);
    },
  );
});
