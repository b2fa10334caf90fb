import { after, minutes } from '../clock.js';
import { isUniqueViolation } from '../database/faults.js';
import { messageOf } from '../errors.js';
import type { Runtime } from '../runtime.js';
import { systemActor, type Actor, type Transact, type Work } from '../unit-of-work.js';
import { JobLease } from './job-lease.entity.js';

/** Longer than the longest unit of work; renewed by each one. */
export const JOB_LEASE = minutes(2);

/** The run was overtaken: its lease ran out and another instance holds a newer fence. A fault, not a refusal. */
export class JobLeaseLost extends Error {
  constructor(job: string) {
    super(`job ${job}: lease lost to another run`);
  }
}

const actor = systemActor('jobs');

/** Takes the lease for a slot: undefined when another instance has that slot, or still runs an earlier one. */
export async function acquireLease(runtime: Runtime, job: string, slot: Date, holder: string): Promise<number | undefined> {
  await ensureRow(runtime, job);
  return runtime.transact(actor, async ({ em, now }) => {
    const row = await em.findOneOrFail(JobLease, { name: job }, { disableIdentityMap: true });
    const free = row.leaseUntil <= now && row.lastSlot < slot;
    if (!free) return undefined;
    const fence = row.fence + 1;
    const taken = await em.nativeUpdate(
      JobLease,
      { name: job, fence: row.fence, leaseUntil: { $lte: now }, lastSlot: { $lt: slot } },
      { fence, holder, lastSlot: slot, leaseUntil: after(now, JOB_LEASE), startedAt: now, finishedAt: null, outcome: 'RUNNING' },
    );
    return taken === 1 ? fence : undefined;
  });
}

async function ensureRow(runtime: Runtime, job: string): Promise<void> {
  const exists = await runtime.db.orm.em.fork().count(JobLease, { name: job });
  if (exists > 0) return;
  const never = new Date(0);
  try {
    await runtime.transact(actor, ({ em }) => em.insert(JobLease, { name: job, fence: 0, leaseUntil: never, lastSlot: never }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error; // another instance made it
  }
}

/** The runtime a job works with: each unit of work first proves, and by that renews, the lease. */
export function fencedRuntime(runtime: Runtime, job: string, fence: number): Runtime {
  const transact: Transact = <T>(who: Actor, work: (unit: Work) => Promise<T>) =>
    runtime.transact(who, async (unit) => {
      await renew(unit, job, fence);
      return work(unit);
    });
  return { ...runtime, transact };
}

async function renew({ em, now }: Work, job: string, fence: number): Promise<void> {
  const held = await em.nativeUpdate(JobLease, { name: job, fence }, { leaseUntil: after(now, JOB_LEASE) });
  if (held !== 1) throw new JobLeaseLost(job);
}

/** Gives the lease back and records how the run went. */
export async function releaseLease(runtime: Runtime, job: string, fence: number, error?: unknown): Promise<void> {
  const lastError = error === undefined ? null : messageOf(error).slice(0, 500);
  const outcome = error === undefined ? ('DONE' as const) : ('FAILED' as const);
  await runtime.transact(actor, ({ em, now }) =>
    em.nativeUpdate(JobLease, { name: job, fence }, { leaseUntil: now, finishedAt: now, outcome, lastError }),
  );
}
