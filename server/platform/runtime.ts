import type { Clock } from './clock.js';
import type { Database } from './database/database.js';
import type { Logger } from './logger.js';
import type { Random } from './random.js';
import type { Sealing } from './sealing.js';
import type { Transact } from './unit-of-work.js';

/** What every command needs of the platform. Gateways are passed beside it, to the commands that use them. */
export interface Runtime {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly sealing: Sealing;
  readonly log: Logger;
  /** Runs a closure as one unit of work (unit-of-work.ts). Inside a job it also renews and checks the job's lease. */
  readonly transact: Transact;
}
