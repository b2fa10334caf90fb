import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ApiError } from './api-error.js';
import { request, type Operation } from './graphql.js';

export interface ApiOptions<TData = never> {
  readonly enabled?: boolean;
  /** Asks again this often while the page is looked at; may depend on what was answered last. */
  readonly everyMs?: number | ((last: TData | undefined) => number);
  /** Shows the former answer while another is under way. */
  readonly keep?: boolean;
}

/** One query, kept under its name and variables. */
export function useApi<TData, TVariables>(
  name: string,
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  { enabled = true, everyMs, keep = false }: ApiOptions<TData> = {},
): UseQueryResult<TData, ApiError> {
  return useQuery<TData, ApiError>({
    queryKey: [name, variables],
    queryFn: ({ signal }) => request(operation, variables, signal),
    enabled,
    refetchInterval: typeof everyMs === 'function' ? ({ state }) => everyMs(state.data) : (everyMs ?? false),
    placeholderData: keep ? keepPreviousData : undefined,
  });
}
