import type { RefusedFragment } from '../gql/graphql.js';
import { reportSignedOut } from '../state/session.js';
import { ApiError } from './api-error.js';

function refusalError(refusal: RefusedFragment): ApiError {
  const { code, messageZh: zh, messageEn: en, ...facts } = refusal;
  return new ApiError({ kind: code === 'NOT_SIGNED_IN' ? 'signed-out' : 'refused', code, userMessage: { zh, en }, facts });
}

/** The success of a mutation, or an `ApiError` thrown with the refusal's sentence and facts. */
export function settled<O extends { readonly __typename: string }>(outcome: O): Exclude<O, { __typename: 'Refusal' }> {
  if (outcome.__typename !== 'Refusal') return outcome as Exclude<O, { __typename: 'Refusal' }>;
  // The union's other member is the fragment every mutation selects.
  const error = refusalError(outcome as unknown as RefusedFragment);
  if (error.kind === 'signed-out') reportSignedOut();
  throw error;
}
