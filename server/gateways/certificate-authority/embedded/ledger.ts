import { closeSync, existsSync, fsync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { LedgerPage } from './ledger-page.js';

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

/** What was decided of one request number; binary values are base64. */
export type LedgerEntry = z.output<typeof entry>;

interface Waiting {
  readonly entry: LedgerEntry;
  resolve(kept: LedgerEntry): void;
  reject(fault: unknown): void;
}

/** What waits for the disk runs on the thread pool. */
const synced = promisify(fsync);

const BATCH = 32;

/** With a last batch on top a page stays below 64 decisions and 200 kB, which every look-up reads whole. */
const PAGE_FULL = 32;

/** While one page waits for the disk another is filled and signed for. */
const WRITERS = 2;

/** The number first: a look-up finds its line by it. */
const lineOf = ({ requestId, planDigest, answer }: LedgerEntry): string => JSON.stringify({ requestId, planDigest, answer });

/**
 * What the authority decided, by request number: a folder with one name for each number, which several processes may
 * write at once. A decision is kept when its page has been synced and its name linked (`link` fails where the name is
 * there, on every POSIX file system) and the folder synced; only then it is given out. Decisions that come while the
 * disk is busy share the next sync, so that it is waited for once for many (docs/adr/0012).
 */
export class Ledger {
  readonly #folder: string;
  readonly #syncs: boolean;
  #waiting: Waiting[] = [];
  #writers = 0;
  /** Begun, not yet full, and nobody's at the moment. */
  readonly #pages: LedgerPage[] = [];

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
      if (this.#writers < WRITERS) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#writers += 1;
    while (this.#waiting.length > 0) {
      const batch = this.#nextBatch();
      try {
        await this.#writeBatch(batch);
      } catch (fault) {
        for (const { reject } of batch) reject(fault);
      }
    }
    this.#writers -= 1;
  }

  /** One number stands in a batch once, or a name could not tell which of two it means. */
  #nextBatch(): readonly Waiting[] {
    const taken = new Map<string, Waiting>();
    for (const waiting of this.#waiting) {
      if (taken.size < BATCH && !taken.has(waiting.entry.requestId)) taken.set(waiting.entry.requestId, waiting);
    }
    const batch = new Set(taken.values());
    this.#waiting = this.#waiting.filter((waiting) => !batch.has(waiting));
    return [...batch];
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    const won = await this.#onPage(async (page) => {
      await page.append(batch.map((waiting) => lineOf(waiting.entry)), this.#syncs);
      return batch.map(({ entry: { requestId } }) => page.claim(this.#nameOf(requestId)));
    });
    await this.#syncFolder();
    await Promise.all(batch.map(async ({ entry: own, resolve, reject }, position) => {
      if (won[position]) return resolve(own);
      const kept = await this.#read(own.requestId);
      return kept ? resolve(kept) : reject(new Error(`the ledger lost ${own.requestId}`));
    }));
  }

  /** A page serves until it is full or something fails: nothing is ever added behind half a line. */
  async #onPage<T>(use: (page: LedgerPage) => Promise<T>): Promise<T> {
    const page = this.#pages.pop() ?? new LedgerPage(this.#folder);
    let serves = false;
    try {
      const result = await use(page);
      serves = page.entries < PAGE_FULL;
      return result;
    } finally {
      if (serves) this.#pages.push(page);
      else page.close();
    }
  }

  /**
   * The first line of the number on the page its name leads to. Behind it may stand others that came too late for the
   * name, and at the page's end half a line of a process that died: no name leads to those.
   */
  async #read(requestId: string): Promise<LedgerEntry | undefined> {
    if (!existsSync(this.#nameOf(requestId))) return undefined;
    const text = await readFile(this.#nameOf(requestId), 'utf8');
    const found = text.split('\n').find((line) => line.startsWith(`{"requestId":"${requestId}",`));
    if (!found) throw new Error(`the ledger's page of ${requestId} does not name it`);
    return entry.parse(JSON.parse(found));
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
