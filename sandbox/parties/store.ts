import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a party remembers over restarts: JSON records by kind and key, in one file of its own. */
export class PartyStore {
  readonly #db: DatabaseSync;

  constructor(dir: string, party: string) {
    mkdirSync(dir, { recursive: true });
    this.#db = new DatabaseSync(join(dir, `${party}.db`));
    this.#db.exec('pragma journal_mode=wal; create table if not exists record (kind text, key text, at integer, value text, primary key (kind, key))');
  }

  get<T>(kind: string, key: string): T | undefined {
    const row = this.#db.prepare('select value from record where kind = ? and key = ?').get(kind, key);
    return row && (JSON.parse(String(row['value'])) as T);
  }

  /** Enters or replaces; `at` (ms) orders `list`. */
  put(kind: string, key: string, value: unknown, at = Date.now()): void {
    this.#db.prepare('insert into record values (?, ?, ?, ?) on conflict (kind, key) do update set value = excluded.value')
      .run(kind, key, at, JSON.stringify(value));
  }

  /** Newest first. */
  list<T>(kind: string, limit = 1000): T[] {
    const rows = this.#db.prepare('select value from record where kind = ? order by at desc, key desc limit ?').all(kind, limit);
    return rows.map((row) => JSON.parse(String(row['value'])) as T);
  }

  /** Forgets everything. */
  clear(): void {
    this.#db.exec('delete from record');
  }

  close(): void {
    this.#db.close();
  }
}
