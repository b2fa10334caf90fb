import { request } from '../api/graphql.js';
import { OrganisationLimitsDocument, type LimitRowFragment } from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type LimitRow = LimitRowFragment;

export const limitsSource: ListSource = async ({ first, after, signal }) =>
  (await request(OrganisationLimitsDocument, { first, after }, signal)).organisationLimits;
