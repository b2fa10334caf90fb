import { rmSync } from 'node:fs';
import { migrations } from '../../migrations/index.js';
import type { BankControl } from '../../sandbox/bank/control-client.js';
import type { SandboxConfig } from '../../sandbox/config.js';
import { openInstallation } from '../../server/app.js';
import { readConfig, type Config } from '../../server/config.js';
import { entities } from '../../server/entities.js';
import type { Installation } from '../../server/installation.js';
import { applyMigrations } from '../../server/platform/database/migrations.js';
import { answersOk, startProgram, type RunningProgram } from './program.js';
import { bankUrl, startSandboxBank } from './sandbox-bank.js';
import { makeSettings, type WorldSettings } from './world-settings.js';

/** The product as it runs for people, with a bank and data of its own. */
export interface World {
  /** Where the console is. */
  readonly url: string;
  /** Steers the bank and reads its ledger. */
  readonly bank: BankControl;
  readonly bankUrl: string;
  /** Where all other outside parties are; another host name than the server's. */
  readonly partiesUrl: string;
  /** The same database and gateways in this process: for what nobody does in a browser. */
  readonly office: Installation;
  close(): Promise<void>;
}

export interface SeededWorld<Seeded> extends World {
  /** What the seed told of itself. */
  readonly seeded: Seeded;
}

export interface WorldOptions<Seeded> {
  /** An empty database; an SQLite file by default. */
  readonly databaseUrl?: string;
  /** Fills database and bank while neither program runs. */
  readonly found?: (config: Config, sandbox: SandboxConfig) => Promise<void>;
  /** Fills the database while the bank runs, but not yet the server. */
  readonly seed: (office: Installation, bank: BankControl) => Promise<Seeded>;
}

/** What was opened, to be ended in the opposite order. */
class Opened {
  readonly #ends: (() => unknown)[] = [];

  push(end: () => unknown): void {
    this.#ends.unshift(end);
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }
}

/** Database, bank, seed, then the server with its jobs. Throws with the log of what did not come up. */
export async function openWorld<Seeded>(options: WorldOptions<Seeded>): Promise<SeededWorld<Seeded>> {
  const opened = new Opened();
  try {
    return await build(options, opened);
  } catch (fault) {
    await opened.end();
    throw fault;
  }
}

async function build<Seeded>(options: WorldOptions<Seeded>, opened: Opened): Promise<SeededWorld<Seeded>> {
  const settings = await makeSettings(options.databaseUrl);
  const { folder, sandbox } = settings;
  opened.push(() => rmSync(folder, { recursive: true, force: true }));
  const config = readConfig({ ...settings.server, LOG_LEVEL: 'silent', INSTANCE: 'office' });
  await applyMigrations({ url: config.DATABASE_URL, entities, migrations });
  await options.found?.(config, sandbox);
  const bank = await startSandboxBank(sandbox, folder);
  opened.push(bank.stop);
  const office = await openInstallation(config);
  opened.push(office.close);
  const seeded = await options.seed(office, bank.control);
  const url = `http://127.0.0.1:${config.PORT}`;
  opened.push((await startServer(settings, url)).stop);
  return { url, bank: bank.control, bankUrl: bankUrl(sandbox), partiesUrl: `http://localhost:${sandbox.SANDBOX_PARTIES_PORT}`, office, seeded, close: () => opened.end() };
}

function startServer({ server, folder }: WorldSettings, url: string): Promise<RunningProgram> {
  const isReady = (): Promise<boolean> => answersOk(`${url}/readyz`);
  return startProgram({ name: 'server', program: 'build/server/main.js', environment: server, folder, isReady });
}
