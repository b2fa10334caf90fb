import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { databaseKinds, type DatabaseKind } from './database-kinds.js';
import { passed, runDrill, type Drill, type DrillOptions, type DrillResult } from './drill.js';
import { drills } from './register.js';

const usage = `npm run drill -- <name> [options]

  --runs N               how many cases or kills (each drill has its own default)
  --seed TEXT            the same seed makes the same choices (default: a new one)
  --db sqlite|mariadb    database (default sqlite)
  --processes N          server processes at a time (each drill has its own default)
  --at TEXT              kill only at points whose name holds this text (crash drills)
  --control              take one guard of the product out; passes only if the judge notices
  --json                 print nothing but the result

Drills:
${drills.map(({ name, about, defaultRuns }) => `  ${name.padEnd(14)} ${about} (${defaultRuns} runs)`).join('\n')}
`;

/** A request that cannot be understood; told with the usage. */
class Misuse extends Error {}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  const value = Number(text ?? fallback);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Misuse(`--${name} takes a whole number above 0, not ${text}`);
}

function databaseKind(text: string): DatabaseKind {
  const known = databaseKinds.find((kind) => kind === text);
  if (known) return known;
  throw new Misuse(`--db takes ${databaseKinds.join(' or ')}, not ${text}`);
}

function readArguments(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string' },
        db: { type: 'string', default: 'sqlite' },
        processes: { type: 'string' },
        at: { type: 'string' },
        control: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (fault) {
    throw new Misuse((fault as Error).message);
  }
}

function drillNamed(name: string | undefined): Drill {
  const found = drills.find((drill) => drill.name === name);
  if (found) return found;
  throw new Misuse(name === undefined ? 'Which drill?' : `There is no drill ${name}.`);
}

function tell(result: DrillResult, json: boolean): void {
  console.log(json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
  if (!json) console.error(passed(result) ? '✓ passed' : '✗ failed');
}

async function main(parameters: string[]): Promise<number> {
  const { values, positionals } = readArguments(parameters);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const drill = drillNamed(positionals[0]);
  if (values.at !== undefined && !drill.kills) throw new Misuse(`${drill.name} kills no server: --at means nothing to it.`);
  const options: DrillOptions = {
    runs: wholeNumber('runs', values.runs, drill.defaultRuns),
    seed: values.seed ?? randomBytes(4).toString('hex'),
    db: databaseKind(values.db),
    processes: wholeNumber('processes', values.processes, drill.defaultProcesses),
    ...(values.at !== undefined && { at: values.at }),
    control: values.control,
    progress: (line) => void (values.json || console.error(line)),
  };
  const result = await runDrill(drill, options);
  tell(result, values.json);
  return passed(result) ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof Misuse)) throw fault;
  console.error(`${fault.message}\n\n${usage}`);
  process.exitCode = 2;
}
