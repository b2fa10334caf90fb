import { openInstallation } from '../server/app.js';
import { readConfig } from '../server/config.js';
import type { Installation } from '../server/installation.js';
import { runProgram } from './report-problems.js';

export interface Import<T> {
  readonly usage: string;
  /** How many parameters it needs; with fewer the usage is printed, and it ends with 1. */
  readonly needed: number;
  /** Before the database is opened: what cannot be read is told at once. */
  read(parameters: readonly string[]): T;
  store(installation: Installation, read: T, parameters: readonly string[]): Promise<void>;
}

/** Runs a program that takes a file into the installation. */
export function runImport<T>({ usage, needed, read, store }: Import<T>): Promise<void> {
  return runProgram(async () => {
    const parameters = process.argv.slice(2, 2 + needed);
    if (parameters.length < needed || parameters.includes('')) {
      console.error(usage);
      process.exitCode = 1;
      return;
    }
    const content = read(parameters);
    const installation = await openInstallation({ ...readConfig(process.env), LOG_LEVEL: 'warn' });
    try {
      await store(installation, content, parameters);
    } finally {
      await installation.close();
    }
  });
}
