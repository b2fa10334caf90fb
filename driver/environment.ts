/** What the driver takes from the world around it; tests and drills give their own. */
export interface DriverEnvironment {
  now(): Date;
  random(bytes: number): Buffer;
  /** Ends early, and throws INTERRUPTED, when the signal says so. */
  pause(milliseconds: number): Promise<void>;
  /** Raised by Ctrl-C and by a closed page: nothing new is begun after it. */
  readonly signal: AbortSignal;
  /** Where unfinished updates are remembered. */
  readonly stateFolder: string;
}
