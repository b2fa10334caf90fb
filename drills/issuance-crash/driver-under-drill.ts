import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KillPlan } from '../kill/kill-switch.js';
import type { Subscriber } from './subscriber.js';

const program = fileURLToPath(new URL('../../driver/main.js', import.meta.url));
const shim = new URL('../kill/driver-shim.js', import.meta.url).href;

export interface DriverRun {
  /** Null when it was killed. */
  readonly exit: number | null;
  /** How often each point was passed; undefined when it was killed. */
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly words: string;
}

/** As long as no person would wait: a run that hangs is a finding, not a hanging drill. */
const LONGEST_MS = 60_000;

/** Runs the driver beside the subscriber's Ukey once, as they would, until its end or its death. */
export function runDriver({ ukey, stateFolder }: Subscriber, server: string, plan: KillPlan | undefined): Promise<DriverRun> {
  const countsFile = join(stateFolder, '..', 'counts.json');
  rmSync(countsFile, { force: true });
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const environment = {
    ...inherited, SOFTHSM2_CONF: ukey.conf, CERTDESK_DRIVER_STATE_DIR: stateFolder,
    ...(plan ? { DRILL_KILL: JSON.stringify(plan), DRILL_COUNTS: countsFile } : {}),
  };
  const parameters = [
    ...(plan ? ['--import', shim] : []), program,
    'update', '--server', server, '--module', ukey.module, '--pin-stdin', '--yes', '--no-input', '--json', '--lang', 'en', '--timeout', '20', '--retries', '0', '--wait', '20',
  ];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, parameters, { env: environment, timeout: LONGEST_MS }, (fault, stdout, stderr) => {
      const killed = fault?.signal === 'SIGKILL';
      const exit = killed ? null : Number(fault?.code ?? 0);
      resolve({ exit, counts: plan && !killed ? readCounts(countsFile) : undefined, words: `${stdout}${stderr}`.slice(-600) });
    });
    child.stdin!.end(`${ukey.pin}\n`);
  });
}

const readCounts = (file: string): Readonly<Record<string, number>> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
