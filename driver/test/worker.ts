import { randomBytes } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { runDriver } from '../program.js';

/**
 * Runs one command line after another in one process of its own: jest's copy of `process.env` does not reach the C
 * library, where SoftHSM looks for its configuration, and a process for each of hundreds of runs takes too long.
 */
interface Order {
  readonly parameters: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
}

function collector(): Writable & { text(): string } {
  const parts: string[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => { parts.push(String(chunk)); done(); } });
  return Object.assign(stream, { text: () => parts.join('') });
}

async function perform({ parameters, env, input }: Order): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  const [stdout, stderr] = [collector(), collector()];
  const exit = await runDriver(parameters, {
    stdin: Readable.from([input]), stdout, stderr, env: process.env, signal: new AbortController().signal,
    now: () => new Date(), random: (bytes) => randomBytes(bytes),
  });
  for (const name of Object.keys(env)) restore(name, before[name]);
  process.send!({ exit, stdout: stdout.text(), stderr: stderr.text() });
}

/** What one order sets is not there for the next. */
function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

process.on('message', (order: Order) => { void perform(order); });
process.send!('ready');
