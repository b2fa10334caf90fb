/** One line of a benchmark. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What was demanded of `ratio`; null where a row is only told. */
  readonly floor: number | null;
  /** The same machine's figure without our code, in the same unit; null where there is none. */
  readonly baseline: number | null;
  /** value / baseline. */
  readonly ratio: number | null;
}

export interface Bench {
  readonly name: string;
  readonly about: string;
  run(options: { readonly quick: boolean }): Promise<readonly BenchRow[]>;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export function row(name: string, unit: string, value: number, { baseline = null, floor = null }: Partial<Pick<BenchRow, 'baseline' | 'floor'>> = {}): BenchRow {
  return {
    name, unit, value: rounded(value), floor,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: baseline === null ? null : rounded(value / baseline),
  };
}

/** Rows whose ratio is below what was demanded. */
export const belowFloor = (rows: readonly BenchRow[]): readonly BenchRow[] =>
  rows.filter(({ ratio, floor }) => ratio !== null && floor !== null && ratio < floor);
