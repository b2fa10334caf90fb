import type { GraphQLFormattedError } from 'graphql';
import { createStaffApi } from '../http/graphql-apis.js';
import type { StaffContext } from '../modules/staff/api/staff-context.js';
import { LogInThrottle } from '../modules/staff/log-in-throttle.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import { hours } from '../platform/clock.js';
import { buildConsoleSchema } from '../schema.js';
import { wireJobs } from '../wiring.js';
import type { Harness } from './harness.js';

export interface ApiAnswer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface StaffApiClient {
  /** Runs an operation as somebody, or as nobody. */
  execute(actor: StaffActor | undefined, query: string, variables?: Record<string, unknown>): Promise<ApiAnswer>;
  /** The session token that the last log-in set, undefined after a log-out. */
  readonly sessionToken: string | undefined;
  stop(): Promise<void>;
}

/** The staff API as the HTTP edge runs it, with limits and translator, without HTTP. */
export async function openStaffApi(harness: Harness, overrides: Partial<StaffContext> = {}): Promise<StaffApiClient> {
  const { runtime, gateways, outbox } = harness;
  const server = createStaffApi(buildConsoleSchema(), runtime.log, false);
  await server.start();
  let sessionToken: string | undefined;
  const contextOf = (staff: StaffActor | undefined): StaffContext => ({
    runtime,
    ...gateways,
    jobs: wireJobs(gateways, outbox),
    throttle: new LogInThrottle(runtime.clock),
    mfaOptional: true,
    sessionLength: hours(12),
    staff,
    sessionId: undefined,
    setSessionToken: (token) => { sessionToken = token; },
    address: '127.0.0.1',
    ...overrides,
  });
  return {
    async execute(actor, query, variables) {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: contextOf(actor) });
      if (body.kind !== 'single') throw new Error('the staff API answers at once');
      return { data: body.singleResult.data, errors: body.singleResult.errors ?? [] };
    },
    get sessionToken() {
      return sessionToken;
    },
    stop: () => server.stop(),
  };
}
