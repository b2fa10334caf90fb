import { request } from '../api/graphql.js';
import { CallListDocument, type CallListQuery } from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type CallRow = CallListQuery['callList']['items'][number] & { readonly id: string };

/** An order stands on the list once. */
export const callListSource: ListSource = async ({ first, after, signal }) => {
  const { items, ...page } = (await request(CallListDocument, { first, after }, signal)).callList;
  return { ...page, items: items.map((item): CallRow => ({ ...item, id: item.applicationId })) };
};
