import { JobRunner } from '../../server/platform/jobs/runner.js';
import { later } from '../../server/test/later.js';
import { waitUntil } from '../../server/test/wait-until.js';
import type { World } from './world.js';

/** Runs a scheduled job now, as `npm run job` does: under its lease, and then what it raised. */
export async function runJob({ office }: World, name: string): Promise<void> {
  const runner = new JobRunner(office.runtime, 'e2e', office.jobs);
  await waitUntil(() => runner.runNow(name), { what: `${name} is free to run` });
  await office.outbox.drain(office.runtime);
}

/** What the bank's side of the product does in one tick. */
export async function bankTick(world: World): Promise<void> {
  for (const job of ['query-open-payouts', 'fetch-entries', 'reconcile']) await runJob(world, job);
}

/** Ticks until the condition holds: the bank takes its time, and so do the pauses between two questions. */
export async function tickUntil(world: World, what: string, condition: () => Promise<boolean>): Promise<void> {
  const ticked = async (): Promise<boolean> => {
    await bankTick(world);
    return condition();
  };
  await waitUntil(ticked, { what, timeoutMs: 30_000, everyMs: 250 });
}

/** Runs jobs as they will run when so much time has passed; the schedules themselves are left alone. */
export async function runJobsLater({ office }: World, ms: number, names: readonly string[]): Promise<void> {
  const runtime = later(office, ms);
  for (const name of names) {
    await office.jobs.find((job) => job.name === name)?.run(runtime);
    await office.outbox.drain(runtime);
  }
}
