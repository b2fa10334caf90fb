import { request } from '../api/graphql.js';
import { DeadDeliveriesDocument, type DeadDeliveriesQuery } from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type DeadRow = DeadDeliveriesQuery['deadDeliveries']['items'][number];

export const deadSource: ListSource = async ({ first, after, signal }) =>
  (await request(DeadDeliveriesDocument, { first, after }, signal)).deadDeliveries;
