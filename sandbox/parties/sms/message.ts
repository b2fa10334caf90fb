/** What the provider keeps of a message. */
export interface SmsMessage {
  readonly serialNo: string;
  readonly phone: string;
  readonly template: string;
  readonly parameters: readonly string[];
  /** As the phone shows it. */
  readonly text: string;
  /** The customer's own number, handed back. */
  readonly context: string;
  readonly at: string;
  /** What was reported of it, in order. */
  readonly reports: readonly string[];
}

/** How the provider behaves until told otherwise. */
export interface SmsSettings {
  /** Where reports go; without one none are sent. */
  readonly callbackUrl: string | null;
  readonly reportDelayMs: number;
  /** What carriers report. */
  readonly status: string;
  /** Messages to one number in 30 seconds at most; 0 for no limit. */
  readonly perThirtySeconds: number;
}
