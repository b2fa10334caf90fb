import type { Runtime } from '../runtime.js';
import type { Outbox } from './dispatcher.js';

/** Deliveries that fall due by time (retries, other instances' leftovers) are looked for this often. */
const TICK_MS = 2_000;

/**
 * Works the outbox off: at once after a commit of this process raised something, and every two seconds besides.
 * One drain at a time; a nudge meanwhile makes it look once more before it rests.
 */
export class OutboxLoop {
  readonly #outbox: Outbox;
  readonly #runtime: Runtime;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopping = false;

  constructor(outbox: Outbox, runtime: Runtime) {
    this.#outbox = outbox;
    this.#runtime = runtime;
  }

  start(): void {
    this.#outbox.onNudge(() => this.#wake());
    this.#timer = setInterval(() => this.#wake(), TICK_MS);
    this.#wake();
  }

  /** Ends after the handler that is running now; what is left stays in the table for the next start. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  #wake(): void {
    if (this.#stopping) return;
    this.#again = true;
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
      if (this.#again) this.#wake();
    });
  }

  async #drain(): Promise<void> {
    while (this.#again && !this.#stopping) {
      this.#again = false;
      try {
        await this.#outbox.drain(this.#runtime, () => !this.#stopping);
      } catch (error) {
        // The database is away: the next tick tries again.
        this.#runtime.log.error({ err: error }, 'outbox could not be worked off');
        return;
      }
    }
  }
}
