import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PIN, type SoftToken } from './soft-token.js';
import { run } from './programs.js';

export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Driver {
  run(parameters: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Promise<Ended>;
  close(): void;
}

const folder = (name: string): string => join(process.cwd(), 'driver', 'test', name);

/** The driver in a process of its own that takes one command line after the other. */
export async function openDriver(): Promise<Driver> {
  const child = fork(folder('worker.ts'), { execArgv: ['--import', folder('read-sources.mjs'), '--disable-warning=ExperimentalWarning'] });
  const next = (): Promise<unknown> => new Promise((resolve, reject) => {
    const gone = (code: number | null): void => { reject(new Error(`the driver's process ended (${code})`)); };
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message);
    });
  });
  await next();
  return {
    run: async (parameters, env = {}, input = `${PIN}\n`) => {
      const answer = next();
      child.send({ parameters, env, input });
      return await answer as Ended;
    },
    close: () => { child.kill(); },
  };
}

/** Builds the bundle where nothing else is, and gives its path. */
export async function buildBundle(env: Readonly<Record<string, string>> = {}): Promise<{ readonly file: string; remove(): void }> {
  const out = mkdtempSync(join(tmpdir(), 'certdesk-bundle-'));
  const vite = join(process.cwd(), 'node_modules', 'vite', 'bin', 'vite.js');
  await run(process.execPath, [vite, 'build', '--config', 'driver/vite.config.ts', '--outDir', out, '--logLevel', 'warn'], env);
  return { file: join(out, 'certdesk-driver.mjs'), remove: () => { rmSync(out, { recursive: true, force: true }); } };
}

export interface Spawned {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a program with nothing of this environment but the PATH. */
export function start(program: string, parameters: readonly string[], env: Readonly<Record<string, string>>, input = `${PIN}\n`): Spawned {
  const child = spawn(program, [...parameters], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
  // The program may be gone before it has read its input: that is what some tests are about.
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => { resolve({ exit: code ?? -1, stdout, stderr }); });
  });
  return { child, ended };
}

/** The parameters of an update without anybody at the terminal. */
export const unattended = (url: string, { module }: SoftToken, ...more: readonly string[]): readonly string[] =>
  ['update', '--server', url, '--module', module, '--yes', '--pin-stdin', '--json', ...more];
