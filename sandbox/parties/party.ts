import type { FastifyInstance } from 'fastify';
import type { Faults } from './faults.js';
import type { PartyStore } from './store.js';

/** What a party gets to work with. */
export interface PartyHouse {
  readonly store: PartyStore;
  readonly faults: Faults;
  /** Where the party is reached, without a slash at the end, e.g. `http://localhost:4701/wechat-pay`. */
  readonly url: string;
  /** Folder of development keys. */
  readonly keyDir: string;
  readonly now: () => Date;
}

/** One outside party: its real wire protocol, and what the control page shows and does. */
export interface Party {
  /** Its path and its name on the control page, e.g. `wechat-pay`. */
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Adds its routes, below its own prefix. Bodies arrive as raw bytes (Buffer). */
  routes(app: FastifyInstance, house: PartyHouse): void;
  /** What `GET /control/state` tells of it: its own ledger, as JSON. */
  state(house: PartyHouse): unknown;
  /** `POST /control/<name>/<action>`: what a person or a test makes it do. Throws an Error that says what is wrong. */
  readonly actions: Readonly<Record<string, (house: PartyHouse, body: unknown) => unknown>>;
  /** Called once the HTTP server listens: for a server of another protocol, and for what was left to do. */
  start?(house: PartyHouse): Promise<void>;
  /** Called when the sandbox ends. */
  close?(): Promise<void>;
}
