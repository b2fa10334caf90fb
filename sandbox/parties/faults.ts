import { z } from 'zod';

/** What can be switched for a party, besides faults of its own. */
export const partyFaults = [
  'SLOW', // answers after `slowMs`
  'DOWN', // 503 to everything
  'CUT', // does the work, then cuts the connection: the answer is lost
  'TWICE', // notifies twice
  'OUT_OF_ORDER', // notifies a later event before an earlier one
  'FORGED', // answers and notices are signed by a stranger's key
] as const;
export type PartyFault = (typeof partyFaults)[number];

/** The body of `POST /control/faults`: switches one fault of one party on or off. */
export const faultSwitch = z.strictObject({
  party: z.string(),
  fault: z.enum(partyFaults),
  on: z.boolean(),
  slowMs: z.int().min(0).max(120_000).default(3000),
});
export type FaultSwitch = z.output<typeof faultSwitch>;

/** The faults of one party that are on. */
export class Faults {
  readonly #on = new Map<PartyFault, number>();

  set({ fault, on, slowMs }: Omit<FaultSwitch, 'party'>): void {
    if (on) this.#on.set(fault, slowMs);
    else this.#on.delete(fault);
  }

  has(fault: PartyFault): boolean {
    return this.#on.has(fault);
  }

  /** How long answers are held back, milliseconds. */
  get slowMs(): number {
    return this.#on.get('SLOW') ?? 0;
  }

  list(): PartyFault[] {
    return [...this.#on.keys()];
  }
}
