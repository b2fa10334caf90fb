import type { RefusalCode } from '../../server/platform/errors.js';

export const claimCommands = ['takeNext', 'takeNextSecondReview', 'claim'] as const;
export const decideCommands = ['approve', 'return', 'reject', 'escalate', 'change'] as const;
export type Command =
  (typeof claimCommands)[number] | (typeof decideCommands)[number] | 'tick' | 'release' | 'confirm' | 'sendBack';

/** How the rules are tested, beyond honest work. */
export type Attack =
  | 'duel' // two people claim one application at once
  | 'double' // one person submits one decision twice at once
  | 'conflict' // one person submits two different decisions at once
  | 'takeover' // a senior takes over while the holder decides
  | 'stale' // a decision on a version that is gone
  | 'intruder'; // a decision by somebody who does not hold the application

/** One call of a command, as its caller saw it end. */
export interface Attempt {
  /** Id of the member of staff. */
  readonly by: string;
  /** Undefined where nothing was taken. */
  readonly application?: string | undefined;
  readonly command: Command;
  readonly attack?: Attack | undefined;
  /** Calls of one volley were made at once; of some attacks at most one may succeed. */
  readonly volley?: string | undefined;
  /** RAW is anything but a typed refusal: it must never reach a person. */
  readonly outcome: 'OK' | 'RAW' | RefusalCode;
  /** Class and driver code of a RAW outcome. */
  readonly error?: string | undefined;
}
