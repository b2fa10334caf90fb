import { closeSync, existsSync, fdatasync, fsync, linkSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const certificate = z.strictObject({
  purpose: z.enum(['SIGN_AND_ENCRYPT', 'SIGN', 'ENCRYPT']),
  der: z.string(),
  envelopedKey: z.string().optional(),
});

const entry = z.strictObject({
  requestId: z.string(),
  /** SHA-256 of the plan: another plan under the same number is another matter. */
  planDigest: z.string(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ISSUED'), certificates: z.array(certificate) }),
    z.strictObject({ kind: z.literal('REFUSED'), code: z.string(), text: z.string() }),
  ]),
});
const page = z.array(entry);

/** What was decided of one request number; binary values are base64. */
export type LedgerEntry = z.output<typeof entry>;

interface Waiting {
  readonly entry: LedgerEntry;
  resolve(kept: LedgerEntry): void;
  reject(fault: unknown): void;
}

/**
 * What waits for the disk runs on the thread pool. Names and a page's bytes go to the kernel's memory alone, in some ten
 * microseconds, which is less than the way to the pool and back costs.
 */
const dataSynced = promisify(fdatasync);
const synced = promisify(fsync);

/** More would make pages of above 300 kB, which every look-up reads whole. */
const PAGE_ENTRIES = 64;

/** While one page waits for the disk the next one is filled and signed for. */
const WRITERS = 2;

/**
 * What the authority decided, by request number: a folder with one name for each number, which several processes may
 * write at once. A decision is kept when its page has been synced and its name linked (`link` fails where the name is
 * there, on every POSIX file system) and the folder synced; only then it is given out. Decisions that come while a
 * page is being synced share the next one, so that the disk is waited for once for many (docs/adr/0012).
 */
export class Ledger {
  readonly #folder: string;
  readonly #syncs: boolean;
  #waiting: Waiting[] = [];
  #writers = 0;
  #pages = 0;

  /** `syncs: false` is for measuring what the disk costs, and for nothing else. */
  constructor(folder: string, { syncs = true } = {}) {
    this.#folder = folder;
    this.#syncs = syncs;
  }

  static async create(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }

  /** The decision under a number, synced before it is told; undefined where there is none. Throws for a broken disk. */
  async find(requestId: string): Promise<LedgerEntry | undefined> {
    const kept = await this.#read(requestId);
    if (kept) await this.#syncFolder(); // another process may have linked it and not yet synced
    return kept;
  }

  /** Keeps a decision and gives the one that holds: an earlier one under the same number wins. */
  keep(decision: LedgerEntry): Promise<LedgerEntry> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry: decision, resolve, reject });
      if (this.#writers < WRITERS) void this.#writePages();
    });
  }

  async #writePages(): Promise<void> {
    this.#writers += 1;
    while (this.#waiting.length > 0) {
      const batch = this.#nextPage();
      try {
        await this.#writePage(batch);
      } catch (fault) {
        for (const { reject } of batch) reject(fault);
      }
    }
    this.#writers -= 1;
  }

  /** One number stands on a page once, or a name could not tell which of two it means. */
  #nextPage(): readonly Waiting[] {
    const taken = new Map<string, Waiting>();
    for (const waiting of this.#waiting) {
      if (taken.size < PAGE_ENTRIES && !taken.has(waiting.entry.requestId)) taken.set(waiting.entry.requestId, waiting);
    }
    const batch = [...taken.values()];
    this.#waiting = this.#waiting.filter((waiting) => !batch.includes(waiting));
    return batch;
  }

  async #writePage(batch: readonly Waiting[]): Promise<void> {
    const file = await this.#newPage(JSON.stringify(batch.map((waiting) => waiting.entry)));
    const won = batch.map(({ entry: { requestId } }) => this.#claim(file, requestId));
    unlinkSync(file);
    await this.#syncFolder();
    await Promise.all(batch.map(async ({ entry: own, resolve, reject }, position) => {
      if (won[position]) return resolve(own);
      const kept = await this.#read(own.requestId);
      return kept ? resolve(kept) : reject(new Error(`the ledger lost ${own.requestId}`));
    }));
  }

  async #newPage(content: string): Promise<string> {
    const file = join(this.#folder, `.page-${process.pid}-${process.hrtime.bigint()}-${this.#pages++}`);
    const handle = openSync(file, 'wx', 0o600);
    try {
      writeFileSync(handle, content);
      if (this.#syncs) await dataSynced(handle);
    } finally {
      closeSync(handle);
    }
    return file;
  }

  #claim(file: string, requestId: string): boolean {
    try {
      linkSync(file, this.#nameOf(requestId));
      return true;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw fault;
    }
  }

  async #read(requestId: string): Promise<LedgerEntry | undefined> {
    if (!existsSync(this.#nameOf(requestId))) return undefined;
    const text = await readFile(this.#nameOf(requestId), 'utf8');
    const found = page.parse(JSON.parse(text)).find((candidate) => candidate.requestId === requestId);
    if (!found) throw new Error(`the ledger's page of ${requestId} does not name it`);
    return found;
  }

  async #syncFolder(): Promise<void> {
    if (!this.#syncs) return;
    const handle = openSync(this.#folder, 'r');
    try {
      await synced(handle);
    } finally {
      closeSync(handle);
    }
  }

  #nameOf(requestId: string): string {
    return join(this.#folder, `${requestId}.json`);
  }
}
