import type { Config } from './config.js';
import type { Job } from './platform/jobs/runner.js';
import type { Outbox } from './platform/outbox/dispatcher.js';
import type { Runtime } from './platform/runtime.js';
import type { Gateways } from './wiring.js';

/** The product on its database, without its HTTP edge: for the server, for single jobs, seeds and drills. */
export interface Installation {
  readonly config: Config;
  readonly runtime: Runtime;
  readonly gateways: Gateways;
  readonly outbox: Outbox;
  readonly jobs: readonly Job[];
  /** Closes the database. */
  close(): Promise<void>;
}
