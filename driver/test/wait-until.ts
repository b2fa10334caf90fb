import { setTimeout as pause } from 'node:timers/promises';

/** Looks every few milliseconds until the condition holds, and throws on time-out; `what` completes the sentence. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, what: string, timeoutMs = 20_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`timed out after ${timeoutMs} ms waiting until ${what}`);
    await pause(5);
  }
}
