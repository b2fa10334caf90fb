import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { reportSignedIn, type Person } from './session.js';

/** Takes in how the person stands now, and lets the page behind ask again for what was refused them before. */
export function useRenewedSession(): (person: Person) => void {
  const queries = useQueryClient();
  return useCallback(
    (person) => {
      reportSignedIn(person);
      void queries.invalidateQueries();
    },
    [queries],
  );
}
