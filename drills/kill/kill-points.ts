import type { KillPlan } from './kill-switch.js';

let plan: KillPlan | undefined;
let passed = new Map<string, number>();
let total = 0;

/** One point of the process under drill is passed; it ends here by SIGKILL where the plan says so. */
export function pass(label: string): void {
  if (!plan) return;
  const times = (passed.get(label) ?? 0) + 1;
  passed.set(label, times);
  total += 1;
  const now =
    plan.mode === 'point'
      ? label === plan.label && times === plan.occurrence
      : plan.mode === 'any' && total === plan.nth;
  if (now) process.kill(process.pid, 'SIGKILL');
}

/** Counts anew from now on. */
export function armPoints(next: KillPlan): void {
  plan = next;
  passed = new Map();
  total = 0;
}

export function disarmPoints(): void {
  plan = undefined;
}

/** Points passed meanwhile do not count. */
export async function withoutPoints<T>(run: () => Promise<T>): Promise<T> {
  const paused = plan;
  plan = undefined;
  const result = await run();
  plan = paused;
  return result;
}

export const passedPoints = (): Readonly<Record<string, number>> => Object.fromEntries(passed);
