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

/** What it was tried on; older ones lack what the driver stands on (node:sqlite, dates of certificates). */
const OLDEST_NODE = 24;
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(`当前 Node 为 ${process.versions.node}，请安装 Node ${OLDEST_NODE} 或更高版本后重试。\n`
    + `This is Node ${process.versions.node}: install Node ${OLDEST_NODE} or later and try again.\n`);
  process.exit(1);
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
