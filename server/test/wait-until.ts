import { setTimeout as pause } from 'node:timers/promises';

/** How to wait: `what` completes the sentence "timed out waiting until …". */
export interface Waiting {
  readonly what: string;
  /** Default 10 s. */
  readonly timeoutMs?: number;
  /** Pause between two looks. Default 20 ms. */
  readonly everyMs?: number;
}

/** Looks until the condition holds, and throws on time-out; the one place where tests and drills may pause. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, waiting: Waiting): Promise<void> {
  const timeoutMs = waiting.timeoutMs ?? 10_000;
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`timed out after ${timeoutMs} ms waiting until ${waiting.what}`);
    await pause(waiting.everyMs ?? 20);
  }
}
