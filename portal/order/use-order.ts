import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { request } from '../api/graphql.js';
import { queryClient } from '../api/query-client.js';
import { OrderDocument, OrderNowDocument, type OrderProgressFragment, type OrderWholeFragment } from '../gql/graphql.js';

export type Order = OrderWholeFragment;

const key = (id: string) => ['order', id] as const;

/** Puts a mutation's answer in the place of what was known of the order. */
export function takeOrder(order: Order): void {
  queryClient.setQueryData(key(order.id), order);
  void queryClient.invalidateQueries({ queryKey: ['orders'] });
}

/** Puts what changes while one waits over what is known of the order; an older answer does not overwrite a newer one. */
export function takeProgress(progress: OrderProgressFragment): void {
  queryClient.setQueryData<Order>(key(progress.id), (known) =>
    (known && progress.version >= known.version && progress.draftRevision >= known.draftRevision ? { ...known, ...progress } : known));
}

/** Another state has texts and lists that the progress does not carry. */
function takeNews(progress: OrderProgressFragment): void {
  const before = queryClient.getQueryData<Order>(key(progress.id));
  takeProgress(progress);
  if (before && before.state !== progress.state) void askAgain(progress.id);
}

/** Asks for the order anew. */
export const askAgain = (id: string): Promise<void> => queryClient.invalidateQueries({ queryKey: key(id), exact: true });

/** The order as it is now on the server; null when it is none of one's own. */
export async function fetchOrder(id: string): Promise<Order | null> {
  const { order } = await request(OrderDocument, { id });
  if (order) takeOrder(order);
  return order;
}

export function useOrder(id: string, everyMs: number | false = false) {
  return useQuery({
    queryKey: key(id),
    queryFn: async ({ signal }) => (await request(OrderDocument, { id }, signal)).order,
    refetchInterval: everyMs,
  });
}

/** Keeps asking how far the order is, while the page is looked at; `false` rests. */
export function useProgress(id: string, everyMs: number | false): void {
  const { data } = useQuery({
    queryKey: ['orderNow', id],
    queryFn: async ({ signal }) => (await request(OrderNowDocument, { id }, signal)).order,
    enabled: everyMs !== false,
    refetchInterval: everyMs,
    staleTime: 0,
  });
  useEffect(() => {
    if (data) takeNews(data);
  }, [data]);
}

/** Asks once how far the order is. */
export async function askProgress(id: string): Promise<void> {
  const { order } = await request(OrderNowDocument, { id });
  if (order) takeNews(order);
}
