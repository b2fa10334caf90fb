import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

/** One more try for what may pass by itself; a refusal is an answer and is not asked for again. */
function mayPass(error: unknown): boolean {
  return error instanceof ApiError && (error.kind === 'fault' || error.kind === 'offline');
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 1 && mayPass(error),
      // The connection is watched by the requests themselves (state/connection.ts), not by the browser's guess.
      networkMode: 'always',
      refetchOnWindowFocus: true,
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
});
