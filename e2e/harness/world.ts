import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.js';
import type { BankControl } from '../../sandbox/bank/control-client.js';
import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { entities } from '../../server/entities.js';
import type { Installation } from '../../server/installation.js';
import { applyMigrations } from '../../server/platform/database/migrations.js';
import { freePort } from '../../server/test/free-port.js';
import { answersOk, startProgram, type RunningProgram } from './program.js';
import { startSandboxBank, type SandboxBank } from './sandbox-bank.js';

/** The product as it runs for people, with a bank and data of its own. */
export interface World {
  /** Where the console is. */
  readonly url: string;
  /** Steers the bank and reads its ledger. */
  readonly bank: BankControl;
  readonly bankUrl: string;
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
  /** Fills the database before the server starts. */
  readonly seed: (office: Installation, bank: BankControl) => Promise<Seeded>;
  /** On top of what an installation for tests has, e.g. `SESSION_IDLE_MINUTES`. */
  readonly environment?: Readonly<Record<string, string>>;
}

const ROOM_NEEDED = 2 ** 28;

/** Memory where there is room: a commit's flush then costs no disk, with the durability settings of production. */
function makeFolder(): string {
  const memory = '/dev/shm';
  let parent = tmpdir();
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize > ROOM_NEEDED) parent = memory;
  } catch {
    parent = tmpdir(); // no memory disk on this system
  }
  return mkdtempSync(join(parent, 'certdesk-e2e-'));
}

type Environment = Readonly<Record<string, string>>;

const freshKey = (): string => randomBytes(32).toString('base64');

function environmentOf(folder: string, bank: SandboxBank, port: number): Record<string, string> {
  return {
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'certdesk.db')}`,
    DATA_DIR: folder,
    SEALING_KEYS: `e2e:${freshKey()}`,
    INDEX_KEY: freshKey(),
    MFA: 'optional',
    BANK_BASE_URL: bank.url,
    BANK_ACCOUNT: bank.account,
    BANK_MERCHANT_KEY_FILE: bank.keyFiles.merchantPrivate,
    BANK_PUBLIC_KEY_FILE: bank.keyFiles.bankPublic,
    BANK_TIMEOUT_MS: '3000',
    LOG_LEVEL: 'info',
  };
}

/** What was started, to be ended in the opposite order. */
class Started {
  readonly #ends: (() => unknown)[] = [];

  then(end: () => unknown): void {
    this.#ends.unshift(end);
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }
}

/** Bank, database, seed, then the server with its jobs. Throws with the log of what did not come up. */
export async function openWorld<Seeded>(options: WorldOptions<Seeded>): Promise<SeededWorld<Seeded>> {
  const started = new Started();
  try {
    return await build(options, started);
  } catch (fault) {
    await started.end();
    throw fault;
  }
}

async function build<Seeded>(options: WorldOptions<Seeded>, started: Started): Promise<SeededWorld<Seeded>> {
  const folder = makeFolder();
  started.then(() => rmSync(folder, { recursive: true, force: true }));
  const bank = await startSandboxBank(folder);
  started.then(bank.stop);
  const port = await freePort();
  const environment: Record<string, string> = { ...environmentOf(folder, bank, port), ...options.environment };
  if (options.databaseUrl !== undefined) environment['DATABASE_URL'] = options.databaseUrl;
  const office = await openOffice(environment);
  started.then(office.close);
  const seeded = await options.seed(office, bank.control);
  const url = `http://127.0.0.1:${port}`;
  started.then((await startServer(environment, folder, url)).stop);
  return { url, bank: bank.control, bankUrl: bank.url, office, seeded, close: () => started.end() };
}

async function openOffice(environment: Environment): Promise<Installation> {
  const config = readConfig({ ...environment, LOG_LEVEL: 'silent', INSTANCE: 'office' });
  await applyMigrations({ url: config.DATABASE_URL, entities, migrations });
  return openInstallation(config);
}

function startServer(environment: Environment, folder: string, url: string): Promise<RunningProgram> {
  const isReady = (): Promise<boolean> => answersOk(`${url}/readyz`);
  return startProgram({ name: 'server', program: 'build/server/main.js', environment, folder, isReady });
}
