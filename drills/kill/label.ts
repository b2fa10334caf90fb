/** Statements and calls as kill points are named: without values, so that every run calls the same place the same. */

const LITERAL = /'(?:[^'\\]|\\.|'')*'/g;
const NUMBER = /\b(?<![a-z_])\d+(?:\.\d+)?\b/g;

/** One SQL statement in lower case without quotes, values, or the length of lists. */
export function normaliseSql(sql: string): string {
  return sql
    .replace(LITERAL, '?')
    .replace(/[`"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(NUMBER, '?')
    .replace(/\bx\?/g, '?')
    .replace(/\b(?:null|true|false)\b/g, '?')
    .replace(/\((?:\?(?:, ?)?)+\)/g, '(?)')
    .replace(/\(\?\)(?:, ?\(\?\))+/g, '(?)');
}

const count = (list: string): number => list.split(',').length;

/** Short enough to read, long enough to tell two statements apart: column lists become their length. */
export function statementLabel(sql: string): string {
  return normaliseSql(sql)
    .replace(/^select (?!count)(.*?) from /, (_, columns: string) => `select ${count(columns)} from `)
    .replace(
      /^(insert into \S+) \((.*?)\) values .*$/,
      (_, head: string, columns: string) => `${head} (${count(columns)})`,
    )
    .replace(/( is not) \?| is \?/g, (match) => match.replace('?', 'null'));
}

/** The table that a statement writes, if it writes. */
export function writtenTable(label: string): string | undefined {
  return /^(?:insert (?:ignore )?into|insert or ignore into|update|delete from|replace into) ([a-z_]+)/.exec(
    label,
  )?.[1];
}

/** A call to the outside: method and path, with the parts that differ from call to call taken out. */
export function callLabel(method: string, url: string): string {
  const path = new URL(url).pathname
    .replace(/^(\/v1\/transfers\/).+$/, '$1{requestNo}')
    .replace(/^(\/v1\/statements\/).+$/, '$1{day}');
  return `${method.toUpperCase()} ${path}`;
}
