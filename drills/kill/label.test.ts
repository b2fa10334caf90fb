import { describe, expect, test } from '@jest/globals';
import { callLabel, normaliseSql, statementLabel, writtenTable } from './label.js';

describe('a kill point is named', () => {
  test('the same whatever the values are, and never holds one', () => {
    const sql = (name: string, id: number): string =>
      `UPDATE \`payout\` SET \`payee_name\` = '${name}', version = ${id} WHERE id = ?`;
    expect(normaliseSql(sql("O\\'Neill", 7))).toBe('update payout set payee_name = ?, version = ? where id = ?');
    expect(normaliseSql(sql('周', 12))).toBe(normaliseSql(sql("it''s", 3)));
  });

  test('the same however long its lists are', () => {
    expect(normaliseSql("select id from t where s in ('A', 'B')")).toBe(
      normaliseSql('select id from t where s in (?, ?, ?)'),
    );
    expect(statementLabel('insert into t (a, b) values (?, ?), (?, ?)')).toBe(
      statementLabel('insert into t (a, b) values (1, NULL)'),
    );
  });

  test('differently for different statements on one table', () => {
    const [narrow, wide] = ['select id from payout where id = ?', 'select id, state from payout where id = ?'].map(
      statementLabel,
    );
    expect(narrow).not.toBe(wide);
  });

  test('by the table it writes', () => {
    expect(writtenTable(statementLabel('insert into "audit_entry" ("id") values (?)'))).toBe('audit_entry');
    expect(writtenTable(statementLabel('select 1 from payout'))).toBeUndefined();
  });

  test('by the place that is called, without request numbers and cursors', () => {
    expect(callLabel('get', 'http://127.0.0.1:1/v1/transfers/CD20261124ABC')).toBe('GET /v1/transfers/{requestNo}');
    expect(callLabel('GET', 'http://127.0.0.1:1/v1/entries?day=2026-11-24&cursor=8')).toBe('GET /v1/entries');
  });
});
