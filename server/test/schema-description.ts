import type { Dialect, Orm } from '../platform/database/database.js';

/** Tables of the migrator itself; entities know nothing of them. */
const NOT_OURS = /^(mikro_orm_migrations|sqlite_)/;

/**
 * What the live database consists of, one line per column, index and reference, sorted: two databases with the same
 * lines behave the same. Order of columns and names of foreign keys are left out: nothing depends on them.
 */
export async function describeSchema(orm: Orm, dialect: Dialect): Promise<string[]> {
  const lines = dialect === 'sqlite' ? await describeSqlite(orm) : await describeMySql(orm);
  return lines.filter((line) => !NOT_OURS.test(line)).sort();
}

type Row = Readonly<Record<string, string | number | null>>;
const query = (orm: Orm, sql: string): Promise<Row[]> => orm.em.getConnection().execute<Row[]>(sql);
const line = (...parts: (string | number | null | undefined)[]): string => parts.map((part) => part ?? '-').join(' ');

async function describeSqlite(orm: Orm): Promise<string[]> {
  const tables = await query(orm, `select name from sqlite_master where type = 'table'`);
  const described = await Promise.all(tables.map(({ name }) => describeSqliteTable(orm, String(name))));
  return described.flat();
}

async function describeSqliteTable(orm: Orm, table: string): Promise<string[]> {
  const columns = await query(orm, `pragma table_info('${table}')`);
  const references = await query(orm, `pragma foreign_key_list('${table}')`);
  const indexes = await query(orm, `pragma index_list('${table}')`);
  const indexLines = indexes.map(async ({ name, unique, origin }) => {
    const parts = await query(orm, `pragma index_info('${name}')`);
    return line(table, 'index', origin === 'c' ? name : origin, unique ? 'unique' : '', parts.map((part) => part['name']).join());
  });
  return [
    ...columns.map((column) => line(table, 'column', column['name'], column['type'], column['notnull'], column['dflt_value'], column['pk'])),
    ...references.map((key) => line(table, 'reference', key['from'], key['table'], key['to'], key['on_update'], key['on_delete'])),
    ...(await Promise.all(indexLines)),
  ];
}

async function describeMySql(orm: Orm): Promise<string[]> {
  const columns = await query(orm, `select table_name as t, column_name as c, column_type as y, is_nullable as n,
    column_default as d, collation_name as o, extra as e from information_schema.columns where table_schema = database()`);
  const indexes = await query(orm, `select table_name as t, index_name as i, non_unique as u,
    group_concat(column_name order by seq_in_index) as c from information_schema.statistics
    where table_schema = database() group by table_name, index_name, non_unique`);
  const references = await query(orm, `select k.table_name as t, k.column_name as c, k.referenced_table_name as r,
    k.referenced_column_name as p, f.update_rule as u, f.delete_rule as d from information_schema.key_column_usage k
    join information_schema.referential_constraints f
      on f.constraint_schema = k.constraint_schema and f.constraint_name = k.constraint_name
    where k.table_schema = database()`);
  return [
    ...columns.map(({ t, c, y, n, d, o, e }) => line(t, 'column', c, y, n, d, o, e)),
    ...indexes.map(({ t, i, u, c }) => line(t, 'index', i, Number(u) === 0 ? 'unique' : '', c)),
    ...references.map(({ t, c, r, p, u, d }) => line(t, 'reference', c, r, p, u, d)),
  ];
}
