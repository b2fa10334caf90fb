import { ApolloServer } from '@apollo/server';
import type { StaffContext } from '../modules/staff/api/staff-context.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import { errorTranslator } from '../platform/graphql/error-translator.js';
import { buildConsoleSchema } from '../schema.js';
import { staffNow } from './factories/staff.js';
import type { Harness } from './harness.js';

const schema = buildConsoleSchema();

/** An answer of the staff API, as the console gets it. */
export interface ConsoleAnswer {
  readonly data: Record<string, unknown> | null;
  /** Codes of the errors, e.g. `NOT_PERMITTED`; `undefined` for one without a code. */
  readonly errors: readonly (string | undefined)[];
}

export type AskConsole = (actor: StaffActor | undefined, query: string, variables?: Record<string, unknown>) => Promise<ConsoleAnswer>;

/** Asks the staff API in process, as Apollo serves it, on behalf of somebody (or of nobody). */
export function consoleClient({ runtime, gateways }: Harness): AskConsole {
  const server = new ApolloServer<StaffContext>({ schema, formatError: errorTranslator(runtime.log) });
  return async (actor, query, variables = {}) => {
    const contextValue = contextOf({ runtime, gateways }, actor && staffNow({ runtime }, actor));
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('an incremental answer');
    const { data = null, errors = [] } = body.singleResult;
    return { data: plain(data), errors: errors.map(({ extensions }) => extensions?.['code'] as string | undefined) };
  };
}

function contextOf({ runtime, gateways }: Pick<Harness, 'runtime' | 'gateways'>, staff: StaffActor | undefined): StaffContext {
  const context: Partial<StaffContext> = {
    runtime,
    bank: gateways.bank,
    documents: gateways.documents,
    jobs: [],
    mfaOptional: true,
    staff,
    sessionId: undefined,
    setSessionToken: () => undefined,
    address: '127.0.0.1',
  };
  return context as StaffContext; // log-in, which alone needs the rest, is tested over HTTP
}

/** GraphQL's results have no prototype, which equality checks would trip over. */
function plain(data: unknown): Record<string, unknown> | null {
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown> | null;
}
