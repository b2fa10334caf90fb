import { useCallback, useRef, useState } from 'react';
import { ApiError } from './api-error.js';

export interface Command<A extends readonly unknown[], R> {
  /** Runs unless one is under way; resolves to undefined when it was not run or failed. */
  readonly run: (...args: A) => Promise<R | undefined>;
  readonly busy: boolean;
  /** Why the last one failed. */
  readonly error: ApiError | null;
  readonly reset: () => void;
}

/** A change asked of the server: never twice at once, never shown as done before it is. */
export function useCommand<A extends readonly unknown[], R>(perform: (...args: A) => Promise<R>): Command<A, R> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const underWay = useRef(false);
  const run = async (...args: A): Promise<R | undefined> => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setError(null);
    try {
      return await perform(...args);
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown;
      // The sign-in dialog says so already; what was typed is still here to be sent again.
      if (thrown.kind !== 'signed-out') setError(thrown);
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { run, busy, error, reset: useCallback(() => setError(null), []) };
}
