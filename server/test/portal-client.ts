import type { ApplicantActor } from '../modules/applicant/applicant-actor.js';
import type { ConsoleAnswer } from './console-client.js';
import type { Harness } from './harness.js';
import { openPortalApi, type PortalApiClient } from './portal-api.js';

export type AskPortal = (
  applicant: ApplicantActor | undefined,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<ConsoleAnswer>;

/** Asks the applicants' API on behalf of an account, or of nobody. One for a whole test file. */
export function portalClient(harness: () => Harness): AskPortal {
  const opened = new WeakMap<Harness, Promise<PortalApiClient>>();
  return async (applicant, query, variables) => {
    const api = opened.get(harness()) ?? openPortalApi(harness());
    opened.set(harness(), api);
    const answer = await (await api).execute({ ...(applicant && { applicant }) }, query, variables);
    const data = answer.data ? (JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>) : null;
    return { data, errors: answer.errors.map(({ extensions }) => extensions?.['code']) };
  };
}

/** What a mutation of an order answered: the order's fields that were asked for, or the refusal's. */
export interface OrderAnswer {
  readonly __typename: 'Order' | 'Refusal';
  readonly [field: string]: unknown;
}

/** Runs a mutation that answers with an order: `changeOrder(ask, applicant, 'cancelApplication(id: $id)', { id })`. */
export async function changeOrder(
  ask: AskPortal,
  applicant: ApplicantActor | undefined,
  call: string,
  variables: Record<string, unknown>,
  fields = 'id state version',
): Promise<OrderAnswer> {
  const types = Object.entries(variables).map(([name, value]) => `$${name}: ${typeof value === 'object' ? inputTypeOf(call) : 'ID!'}`);
  const query = `mutation (${types.join(', ')}) { outcome: ${call} { __typename ... on Order { ${fields} }
    ... on Refusal { code messageZh messageEn field missing refusedIn: state retryAt } } }`;
  const { data, errors } = await ask(applicant, query, variables);
  if (!data) throw new Error(`the portal answered with ${errors.join(', ')}`);
  return data['outcome'] as OrderAnswer;
}

/** `startRenewal(input: $input)` takes a `StartRenewalInput!`. */
function inputTypeOf(call: string): string {
  const [name = ''] = call.split('(');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
}
