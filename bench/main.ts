import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { issuance } from './issuance.js';
import { belowFloor, type Bench, type BenchRow } from './row.js';

const benches: readonly Bench[] = [issuance];

const usage = `npm run bench -- [name] [options]

  --json    print nothing but the rows
  --quick   a short run that measures little: shows that the benchmark works

Benchmarks:
${benches.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}
`;

const shown = ({ name, unit, value, baseline, ratio, floor }: BenchRow): string =>
  [`${name}: ${value} ${unit}`, baseline !== null && `bare ${baseline}`, ratio !== null && `ratio ${ratio}`, floor !== null && `floor ${floor}`]
    .filter(Boolean).join(', ');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const chosen = positionals.length === 0 ? benches : benches.filter(({ name }) => name === positionals[0]);
if (chosen.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  mkdirSync('.scratch', { recursive: true });
  const rows: BenchRow[] = [];
  for (const bench of chosen) rows.push(...(await bench.run({ quick: values.quick })));
  console.log(values.json ? JSON.stringify(rows) : rows.map(shown).join('\n'));
  if (!values.quick && belowFloor(rows).length > 0) process.exitCode = 1;
}
