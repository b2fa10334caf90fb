import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Lets lists ask again after something in them was changed. */
export function useRefresh(...names: readonly string[]): () => void {
  const queries = useQueryClient();
  const joined = names.join();
  return useCallback(() => {
    for (const name of joined.split(',')) void queries.invalidateQueries({ queryKey: [name] });
  }, [queries, joined]);
}
