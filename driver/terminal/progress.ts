import type { Writable } from 'node:stream';

/** One line per step, on a terminal only: first what is being done, then, in its place, that it was. */
export interface Progress {
  begin(text: string): void;
  /** Before anything else is written, and at the end. */
  settle(outcome: 'DONE' | 'FAILED'): void;
}

const CLEAR_LINE = '\r\u001b[2K';

export function openProgress(stderr: Writable & { readonly isTTY?: boolean }): Progress {
  let current: string | undefined;
  if (!stderr.isTTY) return { begin: () => undefined, settle: () => undefined };
  const settle = (outcome: 'DONE' | 'FAILED'): void => {
    if (current !== undefined) stderr.write(`${CLEAR_LINE}${outcome === 'DONE' ? '✓' : '✗'} ${current}\n`);
    current = undefined;
  };
  return {
    begin: (text) => {
      settle('DONE');
      current = text;
      stderr.write(`… ${text}`);
    },
    settle,
  };
}
