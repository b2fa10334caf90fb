import type { DriverStop, OutcomeCode } from '../outcome/driver-stop.js';
import type { Sentence } from '../outcome/sentence.js';

/** One thing that the doctor looked at. What FAILs keeps an update from working; what WARNs may. */
export interface Finding {
  readonly check: string;
  readonly verdict: 'OK' | 'WARN' | 'FAIL';
  readonly says: Sentence;
  /** What a run would end with; on FAIL only. */
  readonly outcome?: OutcomeCode;
}

export const found = (check: string, verdict: 'OK' | 'WARN', zh: string, en: string): Finding => ({ check, verdict, says: { zh, en } });

export const failed = (check: string, stop: DriverStop): Finding =>
  ({ check, verdict: 'FAIL', says: stop.detail ?? stop.sentence, outcome: stop.code });
