import type { EligibilityQuery } from '../gql/graphql.js';

/** What the server says of a certificate. */
export type EligibilityAnswer = EligibilityQuery['eligibility'];
