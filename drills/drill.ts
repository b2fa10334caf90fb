import type { DatabaseKind } from './database-kinds.js';

/** How one drill is to be run; the same seed gives the same choices. */
export interface DrillOptions {
  readonly runs: number;
  readonly seed: string;
  readonly db: DatabaseKind;
  readonly processes: number;
  /** Kills only at points whose name holds this text; at all of them without it. */
  readonly at?: string;
  /** One guard of the product is taken out at composition; the judge must notice. */
  readonly control: boolean;
  /** Told, in one line, how far it is. */
  readonly progress: (line: string) => void;
}

/** Something that must not be, about one application. Ids and codes only. */
export interface Finding {
  readonly kind: string;
  readonly about: string;
  readonly text: string;
}

/** Counts and figures that a drill adds to what every result has. */
export type Figures = Readonly<Record<string, unknown>>;

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly figures: Figures;
}

export interface Drill {
  readonly name: string;
  /** What it proves, in one sentence. */
  readonly about: string;
  readonly defaultRuns: number;
  readonly defaultProcesses: number;
  /** Whether it kills servers at points that have names. */
  readonly kills: boolean;
  run(options: DrillOptions): Promise<Verdict>;
}

/** The closing line of a drill. */
export interface DrillResult {
  readonly drill: string;
  readonly seed: string;
  readonly runs: number;
  readonly db: DatabaseKind;
  readonly processes: number;
  readonly control: boolean;
  readonly violations: number;
  readonly seconds: number;
  readonly [figure: string]: unknown;
}

const SHOWN = 20;

/** Runs a drill to its result. */
export async function runDrill(drill: Drill, options: DrillOptions): Promise<DrillResult> {
  const { progress: _, ...told } = options;
  const started = performance.now();
  const { findings, figures } = await drill.run(options);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return {
    drill: drill.name,
    ...told,
    violations: findings.length,
    ...figures,
    seconds,
    findings: findings.slice(0, SHOWN),
  };
}

/** A drill passes without violations; a control passes only with some. */
export const passed = ({ violations, control }: DrillResult): boolean => (control ? violations > 0 : violations === 0);

/** How often each word occurs. */
export function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** How many different applications a kind of finding is about. */
export function countOf(findings: readonly Finding[], kind: string): number {
  return new Set(findings.filter((finding) => finding.kind === kind).map(({ about }) => about)).size;
}
