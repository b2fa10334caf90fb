import cron, { type ScheduledTask } from 'node-cron';
import type { Runtime } from '../runtime.js';
import { acquireLease, fencedRuntime, releaseLease } from './lease.js';

/** A scheduled job: when, and one command call. */
export interface Job {
  readonly name: string;
  /** Cron expression with seconds, read in Asia/Shanghai. */
  readonly schedule: string;
  run(runtime: Runtime): Promise<void>;
}

/** Runs jobs on their schedules; every instance of the server has one, the lease decides who works. */
export class JobRunner {
  readonly #runtime: Runtime;
  readonly #instance: string;
  readonly #jobs: readonly Job[];
  readonly #running = new Set<Promise<unknown>>();
  #tasks: ScheduledTask[] = [];
  #stopping = false;

  constructor(runtime: Runtime, instance: string, jobs: readonly Job[]) {
    this.#runtime = runtime;
    this.#instance = instance;
    this.#jobs = jobs;
  }

  start(): void {
    this.#tasks = this.#jobs.map((job) =>
      cron.schedule(job.schedule, (context) => this.#track(this.#runSlot(job, context.date)), {
        timezone: 'Asia/Shanghai',
        name: job.name,
      }),
    );
  }

  /** Runs a job now, outside its schedule but under its lease. False when another instance is running it. */
  async runNow(name: string): Promise<boolean> {
    const job = this.#jobs.find((candidate) => candidate.name === name);
    if (!job) throw new Error(`no job named ${name}; there are: ${this.#jobs.map((j) => j.name).join(', ')}`);
    return this.#runSlot(job, this.#runtime.clock.now(), { rethrow: true });
  }

  /** Stops the schedules and waits for what runs to end. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#tasks.map(async (task) => task.stop()));
    await Promise.all(this.#running);
  }

  #track(run: Promise<boolean>): void {
    const watched: Promise<unknown> = run
      .catch((error: unknown) => this.#runtime.log.error({ err: error }, 'job could not be started'))
      .finally(() => this.#running.delete(watched));
    this.#running.add(watched);
  }

  async #runSlot(job: Job, slot: Date, options: { rethrow?: boolean } = {}): Promise<boolean> {
    if (this.#stopping) return false;
    const fence = await acquireLease(this.#runtime, job.name, slot, this.#instance);
    if (fence === undefined) return false;
    try {
      await job.run(fencedRuntime(this.#runtime, job.name, fence));
    } catch (error) {
      this.#runtime.log.error({ err: error, job: job.name }, 'job failed');
      await releaseLease(this.#runtime, job.name, fence, error);
      if (options.rethrow) throw error;
      return true;
    }
    await releaseLease(this.#runtime, job.name, fence);
    return true;
  }
}
