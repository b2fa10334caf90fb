import { open, link, mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
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

/** More would make pages of above 300 kB, which every look-up reads whole. */
const PAGE_ENTRIES = 64;

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
  #writing = false;
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
      if (!this.#writing) void this.#writePages();
    });
  }

  async #writePages(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#nextPage();
      try {
        await this.#writePage(batch);
      } catch (fault) {
        for (const { reject } of batch) reject(fault);
      }
    }
    this.#writing = false;
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
    const won = await Promise.all(batch.map(({ entry: { requestId } }) => this.#claim(file, requestId)));
    await unlink(file);
    await this.#syncFolder();
    await Promise.all(batch.map(async ({ entry: own, resolve, reject }, position) => {
      if (won[position]) return resolve(own);
      const kept = await this.#read(own.requestId);
      return kept ? resolve(kept) : reject(new Error(`the ledger lost ${own.requestId}`));
    }));
  }

  async #newPage(content: string): Promise<string> {
    const file = join(this.#folder, `.page-${process.pid}-${process.hrtime.bigint()}-${this.#pages++}`);
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      if (this.#syncs) await handle.datasync();
    } finally {
      await handle.close();
    }
    return file;
  }

  async #claim(file: string, requestId: string): Promise<boolean> {
    try {
      await link(file, this.#nameOf(requestId));
      return true;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw fault;
    }
  }

  async #read(requestId: string): Promise<LedgerEntry | undefined> {
    let text: string;
    try {
      text = await readFile(this.#nameOf(requestId), 'utf8');
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw fault;
    }
    const found = page.parse(JSON.parse(text)).find((candidate) => candidate.requestId === requestId);
    if (!found) throw new Error(`the ledger's page of ${requestId} does not name it`);
    return found;
  }

  async #syncFolder(): Promise<void> {
    if (!this.#syncs) return;
    const handle = await open(this.#folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  #nameOf(requestId: string): string {
    return join(this.#folder, `${requestId}.json`);
  }
}
