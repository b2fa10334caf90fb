import { randomBytes } from 'node:crypto';
import { runDriver } from './program.js';

/** Ctrl-C asks the run to stop at the next safe point; a second one ends it there and then: both can be resumed. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(60);
    interruption.abort();
  });
}

process.exitCode = await runDriver(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interruption.signal,
  now: () => new Date(),
  random: (bytes) => randomBytes(bytes),
});
// A pipe that the caller keeps open on standard input must not keep the program running.
process.stdin.destroy();
