import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const NEWLINE = 0x0a;

function parseLine(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${file}: line ${number} is damaged; restore the file or start with an empty folder`, { cause });
  }
}

function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/**
 * An append-only file of JSON lines. What `append` returned from is on the disk: it survives SIGKILL and, where the
 * disk honours fdatasync, a power cut. A kill in the middle of a write leaves a last line without its newline, which
 * nobody was ever told of: it is cut off on opening. Damage anywhere else refuses to open.
 */
export class Journal<T> {
  readonly #file: string;
  #descriptor: number;

  private constructor(file: string, descriptor: number) {
    this.#file = file;
    this.#descriptor = descriptor;
  }

  static open<T>(file: string): { journal: Journal<T>; events: T[] } {
    mkdirSync(dirname(file), { recursive: true });
    const bytes = readWhole(file);
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
    // The shape is vouched for by the only writer of the file.
    const events = lines.map((line, index) => parseLine(line, index + 1, file) as T);
    const descriptor = openSync(file, 'a', 0o600);
    if (whole < bytes.length) ftruncateSync(descriptor, whole);
    return { journal: new Journal<T>(file, descriptor), events };
  }

  append(events: readonly T[]): void {
    if (events.length === 0) return;
    const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
    fdatasyncSync(this.#descriptor);
  }

  /** Starts the file anew with these events; the old one goes only when the new one is complete. */
  replace(events: readonly T[]): void {
    const next = `${this.#file}.new`;
    const old = this.#descriptor;
    this.#descriptor = openSync(next, 'w', 0o600);
    this.append(events);
    renameSync(next, this.#file);
    closeSync(old);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
