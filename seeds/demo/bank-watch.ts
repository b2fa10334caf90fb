import { rows } from '../../server/platform/database/database.js';
import { after, minutes } from '../../server/platform/clock.js';
import type { Job } from '../../server/platform/jobs/runner.js';
import type { Runtime } from '../../server/platform/runtime.js';
import type { BankVerificationAttempt } from '../../server/modules/bank-verification/bank-verification-attempt.entity.js';
import type { Payout } from '../../server/modules/treasury/payout.entity.js';
import type { Timeline } from '../timeline.js';

/** The jobs that speak to the bank, in the order in which one brings what the next works on. */
export const bankJobs = ['submit-due-attempts', 'query-open-payouts', 'fetch-entries', 'reconcile'] as const;

/** Between two looks at the bank: the jobs of a running server look every few seconds. */
const PAUSE = minutes(2);

/** Runs the bank's jobs soon after something was sent, and again for as long as something is open and due. */
export class BankWatch {
  readonly #runtime: Runtime;
  readonly #jobs: readonly Job[];
  readonly #timeline: Timeline;
  #nextLook: Date | undefined;

  constructor(runtime: Runtime, jobs: readonly Job[], timeline: Timeline) {
    this.#runtime = runtime;
    this.#jobs = bankJobs.map((name) => jobs.find((job) => job.name === name)!);
    this.#timeline = timeline;
  }

  /** Something was sent. */
  lookSoon(): void {
    this.#lookAt(after(this.#runtime.clock.now(), PAUSE));
  }

  #lookAt(moment: Date): void {
    if (this.#nextLook && this.#nextLook <= moment) return;
    this.#nextLook = moment;
    this.#timeline.plan(moment, () => this.#look(moment));
  }

  async #look(planned: Date): Promise<void> {
    if (this.#nextLook !== planned) return; // an earlier look was planned since, and this one was for it
    this.#nextLook = undefined;
    for (const job of this.#jobs) await job.run(this.#runtime);
    const due = await this.#due();
    const soonest = after(this.#runtime.clock.now(), PAUSE);
    if (due) this.#lookAt(due > soonest ? due : soonest);
  }

  /** When the bank is to be asked, or an attempt may be submitted, next. */
  async #due(): Promise<Date | undefined> {
    const read = rows<{ Payout: Payout; BankVerificationAttempt: BankVerificationAttempt }>(this.#runtime.db.orm.em.fork());
    const asked = await read.selectFrom('Payout').select('askAgainAt').where('askAgainAt', 'is not', null)
      .orderBy('askAgainAt').limit(1).execute();
    const waiting = await read.selectFrom('BankVerificationAttempt').select('submitAt').where('state', '=', 'CREATED')
      .orderBy('submitAt').limit(1).execute();
    const moments = [asked[0]?.askAgainAt, waiting[0]?.submitAt].filter((moment) => moment != null);
    return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : undefined;
  }
}
