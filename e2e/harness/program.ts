import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../../server/test/wait-until.js';

/** One of the product's compiled programs, in a process of its own. */
export interface RunningProgram {
  /** Ends it outright: everything it wrote goes with the world it belonged to. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** For messages and the name of its log. */
  readonly name: string;
  /** Relative to the repository, e.g. `build/server/main.js`. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where its log goes. */
  readonly folder: string;
  readonly isReady: () => Promise<boolean>;
}

/** A program lives as long as our end of its pipe, so a test run that is killed leaves none behind. */
const whilePipeIsOpen = 'exec 3<&0; "$@" & child=$!; { cat <&3; kill -KILL $child; } >/dev/null 2>&1 & wait $child';

/** Starts a program and waits until it is ready. Throws with the end of its log when it ends before. */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const { name, program, environment, folder, isReady } = options;
  const log = join(folder, `${name}.log`);
  const file = openSync(log, 'w');
  const child = spawn('sh', ['-c', whilePipeIsOpen, 'sh', process.execPath, '--enable-source-maps', program], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['pipe', file, file],
  });
  closeSync(file);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.stdin?.end();
    return ended;
  };
  const ready = async (): Promise<boolean> => {
    if (child.exitCode === null) return isReady();
    throw new Error(`${name} ended with ${child.exitCode}:\n${readFileSync(log, 'utf8').slice(-3000)}`);
  };
  try {
    await waitUntil(ready, { what: `${name} is ready`, timeoutMs: 60_000, everyMs: 50 });
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { stop };
}

/** Whether an address answers with success. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not listening yet
  }
}
