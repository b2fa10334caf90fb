import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from 'kysely';

const READERS = 4;
const WRITE_WAIT_MS = 10_000;
const STATEMENT_CACHE = 500;

/**
 * Kysely dialect over `node:sqlite` for a server that reads while it writes.
 *
 * MikroORM's own NodeSqliteDialect has one connection and a deferred BEGIN: a read waits behind an open transaction
 * of the same process, and the upgrade to a write lock fails at once despite the busy timeout. Here every transaction
 * is `BEGIN IMMEDIATE`, one at a time per process (a queue, not a blocked event loop), and waits for other processes
 * by asking again; reads have connections of their own (WAL), with `query_only` on, so that a write outside a unit of
 * work is refused rather than raced.
 */
export class WalSqliteDialect implements Dialect {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  createDriver(): Driver {
    return new WalSqliteDriver(this.#file);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new PooledSqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** Tells Kysely that connections are pooled: otherwise it would serialise every query of the process. */
class PooledSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class WalSqliteDriver implements Driver {
  readonly #file: string;
  readonly #idle: SqliteConnection[] = [];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];
  #opened = 0;
  #writeTurn: Promise<void> = Promise.resolve();
  readonly #releaseTurn = new Map<SqliteConnection, () => void>();

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#idle.push(this.#open());
  }

  #open(): SqliteConnection {
    this.#opened += 1;
    return new SqliteConnection(this.#file);
  }

  async acquireConnection(): Promise<SqliteConnection> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#opened < READERS + 1) return this.#open();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const waiter = this.#waiting.shift();
    if (waiter) waiter(connection as SqliteConnection);
    else this.#idle.push(connection as SqliteConnection);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const own = connection as SqliteConnection;
    const before = this.#writeTurn;
    let release!: () => void;
    this.#writeTurn = new Promise((resolve) => (release = resolve));
    await before;
    try {
      await own.beginImmediate(WRITE_WAIT_MS);
    } catch (error) {
      release();
      throw error;
    }
    this.#releaseTurn.set(own, release);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    // A COMMIT that fails leaves the transaction open: the turn passes on only with the rollback that follows.
    (connection as SqliteConnection).exec('commit');
    this.#passTurn(connection as SqliteConnection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      (connection as SqliteConnection).exec('rollback');
    } finally {
      this.#passTurn(connection as SqliteConnection);
    }
  }

  #passTurn(connection: SqliteConnection): void {
    connection.exec('pragma query_only = on');
    const release = this.#releaseTurn.get(connection);
    this.#releaseTurn.delete(connection);
    release?.();
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`));
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to "${name}"`));
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release "${name}"`));
  }

  async destroy(): Promise<void> {
    for (const connection of this.#idle.splice(0)) connection.close();
  }
}

const READS = /^\s*(select|pragma|explain|with)\b/i;
const RETURNING = /\breturning\b/i;

class SqliteConnection implements DatabaseConnection {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file, { timeout: 2000 });
    this.#db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma query_only = on');
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /** Waits for other processes' transactions without blocking this process's event loop. */
  async beginImmediate(waitMs: number): Promise<void> {
    const giveUpAt = performance.now() + waitMs;
    this.#db.exec('pragma query_only = off; pragma busy_timeout = 0');
    try {
      for (let pause = 1; ; pause = Math.min(pause * 2, 25)) {
        try {
          this.#db.exec('begin immediate');
          return;
        } catch (error) {
          if (!isBusy(error) || performance.now() > giveUpAt) {
            this.#db.exec('pragma query_only = on');
            throw error;
          }
          await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
        }
      }
    } finally {
      this.#db.exec('pragma busy_timeout = 2000');
    }
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#prepare(query.sql);
    const parameters = query.parameters as (string | number | bigint | null | Uint8Array)[];
    if (READS.test(query.sql) || RETURNING.test(query.sql)) {
      return { rows: statement.all(...parameters) as R[] };
    }
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const parameters = query.parameters as (string | number | bigint | null | Uint8Array)[];
    // Not from the cache: a cached statement could be stepped again while this iteration is open.
    for (const row of this.#db.prepare(query.sql).iterate(...parameters)) yield { rows: [row as R] };
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      if (this.#statements.size >= STATEMENT_CACHE) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

/** Whether another connection holds the lock: SQLITE_BUSY, or one of its extended codes. */
export function isBusy(error: unknown): boolean {
  // Not by `instanceof`: inside a vm context, as in a test runner, the driver's errors are another realm's.
  return typeof error === 'object' && error !== null && 'errcode' in error && isBusyCode(error.errcode);
}

/** The primary code of an extended one is its low byte; 5 is SQLITE_BUSY. */
const isBusyCode = (code: unknown): boolean => typeof code === 'number' && (code & 0xff) === 5;
