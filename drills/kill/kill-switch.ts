/** What the shim does when the process under drill passes a point. */
export type KillPlan =
  | { readonly mode: 'record' }
  /** At the n-th pass of one point. */
  | { readonly mode: 'point'; readonly label: string; readonly occurrence: number }
  /** At the n-th point passed, whatever it is. */
  | { readonly mode: 'any'; readonly nth: number };

/** The shim as the drill's own part of the process reaches it; the product does not know it. */
export interface KillSwitch {
  /** From now on points count. */
  arm(plan: KillPlan): void;
  disarm(): void;
  /** Runs what belongs to the drill and not to the product: it passes no points. */
  unwatched<T>(run: () => Promise<T>): Promise<T>;
  /** How often each point was passed since it was armed. */
  counts(): Readonly<Record<string, number>>;
}

const PLACE = Symbol.for('certdesk.drill.kill-switch');

export function installKillSwitch(killSwitch: KillSwitch): void {
  Reflect.set(globalThis, PLACE, killSwitch);
}

/** Throws when the shim was not preloaded: a drill that cannot kill proves nothing. */
export function killSwitch(): KillSwitch {
  const found = Reflect.get(globalThis, PLACE) as KillSwitch | undefined;
  if (!found) throw new Error('the kill shim is not loaded (node --import …/kill-shim.js)');
  return found;
}
