import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { z } from 'zod';
import { DriverStop } from '../outcome/driver-stop.js';

const hex = z.string().regex(/^[0-9a-f]+$/);

const entry = z.object({
  version: z.literal(1),
  server: z.string(),
  serial: z.string(),
  token: z.object({ label: z.string(), serial: z.string() }),
  /** What is about to happen, or the end. */
  step: z.enum(['KEY', 'REQUEST', 'WRITE', 'DONE']),
  /** CKA_ID of the key to come. */
  keyId: hex,
  orderNo: z.string(),
  /** DER, base64; from REQUEST on. */
  csr: z.string().nullable(),
  /** From WRITE on. */
  newSerial: z.string().nullable(),
});

/** What is remembered of one update. No PIN, no code, no session, no key: nothing that a thief could use. */
export type JournalEntry = z.infer<typeof entry>;

/** One update's memory on this computer, held by one process at a time. */
export interface Journal {
  read(): JournalEntry | undefined;
  /** Whole or not at all, and on the disk when this returns: called before the step it names. */
  write(entry: JournalEntry): void;
  close(): void;
}

const fileName = (server: string, serial: string): string =>
  `${createHash('sha256').update(`${server}\n${serial}`).digest('hex').slice(0, 32)}.json`;

/** ALREADY_RUNNING where another process has this certificate's update in hand. */
export function openJournal(folder: string, server: string, serial: string): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, fileName(server, serial));
  const lock = lockFile(`${file}.lock`);
  return {
    read: () => readEntry(file),
    write: (next) => { replaceFile(file, JSON.stringify(next)); },
    close: () => { lock.close(); },
  };
}

/**
 * A lock that the operating system takes back from a process that was killed, on every system alike: SQLite's on an
 * empty database. Files with a process number in them outlive their process.
 */
function lockFile(path: string): Sqlite.DatabaseSync {
  // Not imported: a Node too old to have it would end before main.ts could say so.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(path);
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return database;
  } catch (cause) {
    database.close();
    throw new DriverStop('ALREADY_RUNNING', { cause });
  }
}

function replaceFile(file: string, text: string): void {
  const next = `${file}.next`;
  const handle = openSync(next, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(next, file);
}

/**
 * An entry that cannot be read counts as none. Nothing hangs on it: the key is found again by its label on the token, and
 * the same key and name make the same request.
 */
function readEntry(file: string): JournalEntry | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
  const read = entry.safeParse(jsonOrNothing(text));
  return read.success ? read.data : undefined;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All that is remembered here about updates at this server; at all servers where none is named. */
export function journalEntries(folder: string, server?: string): readonly JournalEntry[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
  return names.filter((name) => name.endsWith('.json')).flatMap((name) => {
    const found = readEntry(join(folder, name));
    return found && (server === undefined || found.server === server) ? [found] : [];
  });
}
