import type { LookupQuery } from '../gql/graphql.js';

export type LookupResult = LookupQuery['lookup'];
