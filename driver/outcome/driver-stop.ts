import { localOutcomes, type Outcome } from './local-outcomes.js';
import type { Language, Sentence } from './sentence.js';
import { serverOutcomes } from './server-outcomes.js';

export const outcomes = { ...localOutcomes, ...serverOutcomes };
export type OutcomeCode = keyof typeof outcomes;
export type RefusalCode = keyof typeof serverOutcomes;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(serverOutcomes, code);

export interface StopDetails {
  /** What is known of this very case; stands before the outcome's own sentence. */
  readonly detail?: Sentence | undefined;
  readonly traceId?: string | undefined;
  readonly cause?: unknown;
}

/** The one way in which a run ends before its end: a code with a fixed exit number and sentences that say what to do. */
export class DriverStop extends Error {
  readonly code: OutcomeCode;
  readonly detail: Sentence | undefined;
  readonly traceId: string | undefined;

  constructor(code: OutcomeCode, { detail, traceId, cause }: StopDetails = {}) {
    super(detail ? `${code}: ${detail.en}` : code, { cause });
    this.name = 'DriverStop';
    this.code = code;
    this.detail = detail;
    this.traceId = traceId;
  }

  get sentence(): Sentence {
    return outcomes[this.code].sentence;
  }

  get exit(): number {
    return outcomes[this.code].exit;
  }
}

const traceWords: Sentence = { zh: '追踪号', en: 'Trace id' };

/** Everything a person is told of a stop, a line each. */
export function linesOf(stop: DriverStop, language: Language): readonly string[] {
  const outcome: Outcome = outcomes[stop.code];
  const detail = stop.detail?.[language];
  const lines = detail === undefined || detail === outcome.sentence[language] ? [] : [detail];
  lines.push(outcome.sentence[language]);
  if (stop.traceId !== undefined) lines.push(`${traceWords[language]}: ${stop.traceId}`);
  return lines;
}

/** Whatever was thrown, as a stop: what nobody foresaw is a FAULT that names itself. */
export function asStop(thrown: unknown): DriverStop {
  if (thrown instanceof DriverStop) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return new DriverStop('FAULT', { detail: { zh: `故障：${text}`, en: `Fault: ${text}` }, cause: thrown });
}
