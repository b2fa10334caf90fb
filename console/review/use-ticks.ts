import { useRef, useState } from 'react';
import { ApiError } from '../api/api-error.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { TickChecklistDocument } from '../gql/graphql.js';
import { useKeepCase } from './use-case.js';

export interface Ticks {
  /** Items on their way to the server. */
  readonly pending: ReadonlySet<string>;
  readonly error: ApiError | null;
  readonly tick: (item: string, ticked: boolean) => void;
}

/**
 * Ticks as fast as one reads: each is sent when the one before was answered, so that no answer overtakes
 * a later one. A tick shows when the server has it.
 */
export function useTicks(id: string): Ticks {
  const keep = useKeepCase();
  const queue = useRef(Promise.resolve());
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<ApiError | null>(null);
  const send = async (item: string, ticked: boolean) => {
    try {
      keep(settled((await request(TickChecklistDocument, { input: { id, item, ticked } })).tickChecklist));
      setError(null);
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown;
      setError(thrown);
    } finally {
      setPending((before) => new Set([...before].filter((each) => each !== item)));
    }
  };
  const tick = (item: string, ticked: boolean) => {
    if (pending.has(item)) return;
    setPending((before) => new Set([...before, item]));
    queue.current = queue.current.then(() => send(item, ticked));
  };
  return { pending, error, tick };
}
