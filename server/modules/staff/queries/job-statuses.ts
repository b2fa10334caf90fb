import { rows } from '../../../platform/database/database.js';
import type { JobLease } from '../../../platform/jobs/job-lease.entity.js';
import type { Runtime } from '../../../platform/runtime.js';
import { authorise } from '../domain/ability.js';
import type { StaffActor } from '../staff-actor.js';

export interface JobStatusView {
  readonly name: string;
  readonly schedule: string;
  readonly lastSlot: Date | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly outcome: string | null;
  readonly lastError: string | null;
}

/** Every scheduled job and how its last run went; nulls for one that never ran. */
export async function jobStatuses(
  runtime: Runtime,
  actor: StaffActor,
  jobs: readonly { readonly name: string; readonly schedule: string }[],
): Promise<JobStatusView[]> {
  authorise(actor, 'read', 'Operations');
  const leases = await rows<{ JobLease: JobLease }>(runtime.db.orm.em.fork())
    .selectFrom('JobLease').select(['name', 'lastSlot', 'startedAt', 'finishedAt', 'outcome', 'lastError']).execute();
  const never = { lastSlot: null, startedAt: null, finishedAt: null, outcome: null, lastError: null };
  return jobs.map(({ name, schedule }) => {
    const ran = leases.find((lease) => lease.name === name && lease.startedAt);
    return { ...never, ...ran, name, schedule };
  });
}
