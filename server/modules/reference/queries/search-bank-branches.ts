import { setImmediate as nextTurn } from 'node:timers/promises';
import { rows, type Database, type EntityManager } from '../../../platform/database/database.js';
import type { BankDirectoryVersion } from '../bank-directory-version.entity.js';
import type { BankBranch } from '../bank-branch.entity.js';
import { BranchIndex, type Branch } from '../domain/branch-index.js';

interface Loaded {
  readonly version: number;
  readonly index: BranchIndex;
}

/** What a process knows of the directory of a database. */
interface Directory {
  loaded: Loaded | undefined;
  loading: Promise<Loaded> | undefined;
}

const directories = new WeakMap<Database, Directory>();

/** Rows read at a time: reading is done in between other work, for node:sqlite holds up the whole process. */
const CHUNK = 2_000;

/**
 * The branches that fit what was typed, at most 20, best first. The index is loaded when it is first asked for; after an
 * import the next search loads it anew and answers, as all others meanwhile, from the one before.
 */
export async function searchBankBranches(db: Database, typed: string): Promise<readonly Branch[]> {
  const directory = directories.get(db) ?? { loaded: undefined, loading: undefined };
  directories.set(db, directory);
  const version = await presentVersion(db.orm.em.fork());
  if (directory.loaded?.version === version) return directory.loaded.index.search(typed);
  const loading = load(db, directory, version);
  const { index } = directory.loaded ?? (await loading);
  return index.search(typed);
}

async function presentVersion(em: EntityManager): Promise<number> {
  const found = await rows<{ BankDirectoryVersion: BankDirectoryVersion }>(em)
    .selectFrom('BankDirectoryVersion')
    .select('version')
    .executeTakeFirst();
  return found?.version ?? 0;
}

/** One loading at a time, however many ask. A failed one is tried again by the next who asks. */
function load(db: Database, directory: Directory, version: number): Promise<Loaded> {
  directory.loading ??= readAll(db)
    .then((index) => (directory.loaded = { version, index }))
    .finally(() => { directory.loading = undefined; });
  directory.loading.catch(() => undefined); // whoever waits for it hears of it
  return directory.loading;
}

async function readAll({ orm }: Database): Promise<BranchIndex> {
  const all: Branch[] = [];
  for (let after = ''; ;) {
    const read = await rows<{ BankBranch: BankBranch }>(orm.em.fork())
      .selectFrom('BankBranch')
      .select(['cnaps', 'name'])
      .where('cnaps', '>', after)
      .orderBy('cnaps')
      .limit(CHUNK)
      .execute();
    all.push(...read);
    if (read.length < CHUNK) return new BranchIndex(all);
    after = read.at(-1)!.cnaps;
    await nextTurn();
  }
}
