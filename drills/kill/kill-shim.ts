import { tracingChannel } from 'node:diagnostics_channel';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { armPoints, disarmPoints, pass, passedPoints, withoutPoints } from './kill-points.js';
import { installKillSwitch } from './kill-switch.js';
import { callLabel, statementLabel, writtenTable } from './label.js';

/**
 * Preloaded (`node --import`) before anything of the product, this sees every database statement and every network call
 * of the process, before it is made and after it was answered, and can end the process there by SIGKILL: nothing runs
 * after that, no handler, no rollback, no flush.
 */

let written = new Set<string>();

/** COMMIT is the same everywhere; what it commits tells one from another. */
function pointOf(sql: string): string {
  const label = statementLabel(sql);
  return label === 'commit' ? `commit of ${[...written].sort().join(', ') || 'nothing'}` : label;
}

function noteWrites(sql: string): void {
  const label = statementLabel(sql);
  const table = writtenTable(label);
  if (table) written.add(table);
  if (label === 'commit' || label === 'rollback') written = new Set();
}

function around<T>(sql: string, run: () => T): T {
  const point = pointOf(sql);
  pass(`before ${point}`);
  const result = run();
  pass(`after ${point}`);
  noteWrites(sql);
  return result;
}

function watchSqlite(): void {
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function watched(this: DatabaseSync, sql: string) {
    return around(sql, () => exec.call(this, sql));
  };
  for (const name of ['all', 'get', 'run'] as const) {
    const original = StatementSync.prototype[name] as (...parameters: unknown[]) => unknown;
    const watched = function watched(this: StatementSync, ...parameters: unknown[]): unknown {
      return around(this.sourceSQL, () => original.apply(this, parameters));
    };
    Object.assign(StatementSync.prototype, { [name]: watched });
  }
}

interface TracedQuery {
  readonly query: string;
  point?: string;
}

/** mysql2 tells of each query on these channels by itself: `start` before it is sent, `asyncStart` once it is answered. */
function watchMysql(): void {
  const ignored = (): void => undefined;
  for (const name of ['mysql2:query', 'mysql2:execute']) {
    tracingChannel<unknown, TracedQuery>(name).subscribe({
      start(query) {
        query.point = pointOf(query.query);
        pass(`before ${query.point}`);
      },
      asyncStart(query) {
        pass(`after ${query.point ?? ''}`);
        noteWrites(query.query);
      },
      end: ignored,
      asyncEnd: ignored,
      error: ignored,
    });
  }
}

function watchNetwork(): void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const url = request?.url ?? (input as string | URL).toString();
    const point = callLabel(init?.method ?? request?.method ?? 'GET', url);
    pass(`before ${point}`);
    const response = await original(input, init);
    pass(`after ${point}`);
    return response;
  };
}

watchSqlite();
watchMysql();
watchNetwork();
installKillSwitch({ arm: armPoints, disarm: disarmPoints, unwatched: withoutPoints, counts: passedPoints });
