import type { StaffActor } from '../modules/staff/staff-actor.js';
import { staffNow } from './factories/staff.js';
import type { Harness } from './harness.js';
import { openStaffApi } from './staff-api.js';

/** An answer of the staff API, plain enough to compare. */
export interface ConsoleAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Codes of the errors, e.g. `NOT_PERMITTED`. */
  readonly errors: readonly unknown[];
}

export type AskConsole = (actor: StaffActor | undefined, query: string, variables?: Record<string, unknown>) => Promise<ConsoleAnswer>;

/** Asks the staff API on behalf of somebody as of now, or of nobody. One for a whole test file. */
export function consoleClient(harness: () => Harness): AskConsole {
  const opened = new WeakMap<Harness, ReturnType<typeof openStaffApi>>();
  const api = (): ReturnType<typeof openStaffApi> => {
    const known = opened.get(harness()) ?? openStaffApi(harness());
    opened.set(harness(), known);
    return known;
  };
  return async (actor, query, variables) => {
    const answer = await (await api()).execute(actor && staffNow(harness(), actor), query, variables);
    return { data: plain(answer.data ?? null), errors: answer.errors.map(({ extensions }) => extensions?.['code']) };
  };
}

/** What a mutation answered: the type's name, and the refusal's code where it is one. */
export interface MutationAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly messageZh?: string;
  readonly messageEn?: string;
  readonly [field: string]: unknown;
}

const refusalFields = '... on Refusal { code messageZh messageEn field missing changedBy changedAt refusedIn: state retryAt }';

/** Runs one mutation and returns its outcome: `mutate(actor, 'approveApplication', 'ApproveInput', input)`. */
export async function mutate(ask: AskConsole, actor: StaffActor | undefined, call: MutationCall): Promise<MutationAnswer> {
  const { name, argument, type, value, fields = '... on Application { id state version }' } = call;
  const query = `mutation ($value: ${type}) { outcome: ${name}(${argument}: $value) { __typename ${fields} ${refusalFields} } }`;
  const { data, errors } = await ask(actor, query, { value });
  if (!data) throw new Error(`${name} failed: ${JSON.stringify(errors)}`);
  return data['outcome'] as MutationAnswer;
}

export interface MutationCall {
  readonly name: string;
  /** `input` or `id` … */
  readonly argument: string;
  readonly type: string;
  readonly value: unknown;
  /** What is asked of the success; by default of an application. */
  readonly fields?: string;
}

/** GraphQL's results have no prototype, which equality checks would trip over. */
function plain(data: unknown): Readonly<Record<string, unknown>> | null {
  return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>> | null;
}
