import type { RefusedFragment } from '../gql/graphql.js';
import { reportSignedOut } from '../session/session.js';
import { ApiError } from './api-error.js';

/** What every mutation answers: its success, or a refusal. */
export type Outcome<S> = S | ({ readonly __typename: 'Refusal' } & RefusedFragment);

export function refusalError(refusal: RefusedFragment): ApiError {
  const userMessage = { zh: refusal.messageZh, en: refusal.messageEn };
  const kind = refusal.code === 'NOT_SIGNED_IN' ? 'signed-out' : 'refused';
  return new ApiError({ kind, code: refusal.code, userMessage, refusal });
}

/** The success, or an `ApiError` thrown with the refusal's sentence and facts. */
export function settled<O extends { readonly __typename: string }>(outcome: O): Exclude<O, { __typename: 'Refusal' }> {
  if (outcome.__typename !== 'Refusal') return outcome as Exclude<O, { __typename: 'Refusal' }>;
  // The union's other member is the fragment every mutation selects.
  const error = refusalError(outcome as O & RefusedFragment);
  if (error.kind === 'signed-out') reportSignedOut();
  throw error;
}
