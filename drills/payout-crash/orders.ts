import type { StaffPerson } from '../office.js';
import type { KillPlan } from '../kill/kill-switch.js';

/** What one process under drill is told. */
export interface VictimOrders {
  readonly reviewer: StaffPerson;
  /** How far its clock is ahead, in milliseconds: the bank's is as far. */
  readonly shiftMs: number;
  /** Cases that a killed process left behind: they are brought to their end first. */
  readonly leftBehind: readonly string[];
  /** Kills already while it clears up. */
  readonly killWhileClearingUp?: KillPlan | undefined;
  /** The new case. */
  readonly fresh?: string | undefined;
  readonly kill?: KillPlan | undefined;
  /** The control: the bank is sent a number that was never stored. */
  readonly control: boolean;
}

/** What it says on its way. A killed process says nothing more. */
export type VictimWord =
  | { readonly word: 'advance'; readonly ms: number }
  | { readonly word: 'clear'; readonly stuck: readonly string[] }
  | { readonly word: 'done'; readonly stuck: readonly string[]; readonly counts: Readonly<Record<string, number>> };

/** The answer to `advance`. */
export interface ClockMoved {
  readonly shiftMs: number;
}
