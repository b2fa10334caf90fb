import { useCallback, useState } from 'react';

export interface Action<A extends readonly unknown[]> {
  readonly run: (...parameters: A) => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly clear: () => void;
}

/** Something a button does: one at a time, with what went wrong. `work` shows its own success. */
export function useAction<A extends readonly unknown[]>(work: (...parameters: A) => Promise<void>): Action<A> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback(async (...parameters: A) => {
    setBusy(true);
    setError(null);
    try {
      await work(...parameters);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  }, [work]);
  return { run, busy, error, clear: useCallback(() => setError(null), []) };
}
