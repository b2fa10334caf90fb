import { closeSync, fdatasync, linkSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const dataSynced = promisify(fdatasync);

let made = 0;

/**
 * A file of decisions, one line each, that one writer of one process fills and nobody changes afterwards. To begin one
 * costs the kernel a hundred times what a line does, so it serves until it is full. Names and bytes go to the kernel's
 * memory alone, in some ten microseconds, which is less than the way to the thread pool and back costs.
 */
export class LedgerPage {
  readonly #handle: number;
  /** A name of the file: one of its own at first, later one of the decisions'. */
  #name: string;
  #named = false;
  entries = 0;

  constructor(folder: string) {
    made += 1;
    this.#name = join(folder, `.page-${process.pid}-${process.hrtime.bigint()}-${made}`);
    this.#handle = openSync(this.#name, 'ax', 0o600);
  }

  /** Gives back when they are on the disk. After a fault the page is to be closed: its last line may be half a line. */
  async append(lines: readonly string[], sync: boolean): Promise<void> {
    this.entries += lines.length;
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
    for (let written = 0; written < bytes.length;) written += writeSync(this.#handle, bytes, written);
    if (sync) await dataSynced(this.#handle);
  }

  /** Leads a name here; false where it leads somewhere already. */
  claim(name: string): boolean {
    try {
      linkSync(this.#name, name);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw fault;
    }
    if (!this.#named) this.#take(name);
    return true;
  }

  /** The first decision's name serves from now on, so that a process that ends leaves no other name behind. */
  #take(name: string): void {
    unlinkSync(this.#name);
    this.#name = name;
    this.#named = true;
  }

  close(): void {
    closeSync(this.#handle);
    if (!this.#named) unlinkSync(this.#name);
  }
}
