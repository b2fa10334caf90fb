/** What a decision with reasons takes: return, reject, escalate, hold, freeze, recall, cancel. */
export interface ReasonedOptions {
  readonly id: string;
  /** The version the decider saw. */
  readonly version: number;
  readonly reasonCodes: readonly string[];
  readonly applicantText?: string | null | undefined;
  readonly internalNote?: string | null | undefined;
}
