import { type Bilingual, invalidInput } from '../../../platform/errors.js';

/** What is wrong or doubtful, for programs (`code`) and people (`message`, with the way out). No personal data. */
export interface FormatFinding<Code extends string = string> {
  readonly code: Code;
  readonly message: Bilingual;
}

export interface AcceptedFormat<Warning extends string = string> {
  readonly valid: true;
  /** The normalised value: what is stored, compared and indexed. */
  readonly value: string;
  /** Doubts shown to people; they never refuse. */
  readonly warnings: readonly FormatFinding<Warning>[];
}

export interface RefusedFormat<Problem extends string = string> {
  readonly valid: false;
  readonly problem: FormatFinding<Problem>;
}

export type FormatVerdict<Problem extends string = string, Warning extends string = string> =
  | AcceptedFormat<Warning>
  | RefusedFormat<Problem>;

export function finding<Code extends string>(code: Code, zh: string, en: string): FormatFinding<Code> {
  return { code, message: { zh, en } };
}

export function accepted<Warning extends string = never>(
  value: string,
  warnings: readonly FormatFinding<Warning>[] = [],
): AcceptedFormat<Warning> {
  return { valid: true, value, warnings };
}

export function refused<Problem extends string>(code: Problem, zh: string, en: string): RefusedFormat<Problem> {
  return { valid: false, problem: finding(code, zh, en) };
}

/** The normalised value, or DomainError INVALID_INPUT that names `field` and says the way out. */
export function valueOrRefuse(verdict: { valid: true; value: string } | RefusedFormat, field: string): string {
  if (verdict.valid) return verdict.value;
  const { zh, en } = verdict.problem.message;
  throw invalidInput(field, zh, en);
}
