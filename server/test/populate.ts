import type { Dialect, Orm } from '../platform/database/database.js';

interface Column {
  readonly table: string;
  readonly name: string;
  /** Lower case, as the database says it: `varchar(36)`, `datetime(3)`, `text`. */
  readonly type: string;
  readonly nullable: boolean;
  /** The table whose key it holds. */
  readonly parent: string | null;
}

export type TableRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const ROWS = 2;
type Raw = Readonly<Record<string, string | number | null>>;

/**
 * Puts two rows that refer to each other rightly into every table, whatever the tables are: it asks the database, so
 * that it fits every version of the schema.
 */
export async function populate(orm: Orm, dialect: Dialect): Promise<void> {
  const columns = await columnsOf(orm, dialect);
  const connection = orm.em.getConnection();
  for (const table of parentsFirst(columns)) {
    const own = columns.filter((column) => column.table === table);
    for (let serial = 1; serial <= ROWS; serial += 1) {
      const names = own.map(({ name }) => `\`${name}\``).join(', ');
      const values = own.map((column) => valueOf(column, serial, dialect));
      await connection.execute(`insert into \`${table}\` (${names}) values (${own.map(() => '?').join(', ')})`, values);
    }
  }
}

/** Everything there is, by table. */
export async function readAll(orm: Orm, dialect: Dialect): Promise<TableRows> {
  const tables = [...new Set((await columnsOf(orm, dialect)).map(({ table }) => table))];
  const read = tables.map(async (table) => [table, await orm.em.getConnection().execute<Raw[]>(`select * from \`${table}\` order by 1`)] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function columnsOf(orm: Orm, dialect: Dialect): Promise<Column[]> {
  const columns = await (dialect === 'sqlite' ? sqliteColumns(orm) : mySqlColumns(orm));
  return columns.filter(({ table }) => !table.startsWith('mikro_orm_') && !table.startsWith('sqlite_'));
}

async function sqliteColumns(orm: Orm): Promise<Column[]> {
  const found = await orm.em.getConnection().execute<Raw[]>(`select t.name as t, c.name as c, lower(c.type) as y,
    c."notnull" = 0 and c.pk = 0 as n, f."table" as p
    from sqlite_master t join pragma_table_info(t.name) c left join pragma_foreign_key_list(t.name) f on f."from" = c.name
    where t.type = 'table'`);
  return found.map(toColumn);
}

async function mySqlColumns(orm: Orm): Promise<Column[]> {
  const found = await orm.em.getConnection().execute<Raw[]>(`select c.table_name as t, c.column_name as c,
    lower(c.column_type) as y, c.is_nullable = 'YES' as n, k.referenced_table_name as p
    from information_schema.columns c left join information_schema.key_column_usage k
      on k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = c.column_name
      and k.referenced_table_name is not null
    where c.table_schema = database()`);
  return found.map(toColumn);
}

const toColumn = ({ t, c, y, n, p }: Raw): Column => ({
  table: String(t),
  name: String(c),
  type: String(y),
  nullable: Number(n) === 1,
  parent: p === null ? null : String(p),
});

/** A reference that may be empty, or to the own table, orders nothing. */
const binds = ({ parent, nullable, table }: Column): boolean => parent !== null && !nullable && parent !== table;

function parentsFirst(columns: readonly Column[]): string[] {
  const waiting = new Set(columns.map(({ table }) => table));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter((table) =>
      columns.every((column) => column.table !== table || !binds(column) || !waiting.has(column.parent!)));
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    for (const table of ready) waiting.delete(table);
    ordered.push(...ready);
  }
  return ordered;
}

/** Keys of all tables are alike, so that row n of a table refers to row n of its parent. */
function valueOf(column: Column, serial: number, dialect: Dialect): string | number | Buffer | null {
  if (column.parent !== null && !binds(column)) return null;
  if (/^(varchar|text|longtext|char)/.test(column.type)) return jsonLike(column) ? '{}' : `row${serial}`;
  if (column.type.startsWith('json')) return '{}';
  if (/int|double|numeric|real/.test(column.type)) return serial;
  if (/blob/.test(column.type)) return Buffer.from([serial]);
  if (column.type.startsWith('datetime')) return dialect === 'sqlite' ? Date.UTC(2026, 5, 10) : '2026-06-10 00:00:00.000';
  throw new Error(`no value for ${column.table}.${column.name}: ${column.type}`);
}

/** MariaDB keeps JSON as longtext with a check that it is JSON; plain long text takes it as well. */
const jsonLike = ({ type }: Column): boolean => type.startsWith('longtext');
