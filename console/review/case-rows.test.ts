import { describe, expect, test } from '@jest/globals';
import type { CaseFragment } from '../gql/graphql.js';
import { allRows, caseSections, nextOpenCheck, stepRow } from './case-rows.js';

type Item = CaseFragment['checklist'][number];

const item = (code: string, ticked = false): Item => ({
  code,
  labelZh: code,
  labelEn: code,
  document: 'SIGNED_FORM',
  ticked,
  tickedByName: null,
  tickedAt: null,
});

const checklist = ['ORGANISATION', 'SEAL', 'FACE', 'BANK_ACCOUNT'].map((code) => item(code));
const rowsOf = (items: Item[]) => allRows(caseSections({ checklist: items }));

describe('the rows of a case', () => {
  test('put each check after the fields it is about', () => {
    const organisation = caseSections({ checklist })[0];
    expect(organisation?.rows.map(({ key }) => key)).toEqual([
      'organisationName',
      'creditCode',
      'term',
      'ORGANISATION',
      'SEAL',
    ]);
  });

  test('show a check the console does not know yet, rather than hide what approval waits for', () => {
    const sections = caseSections({ checklist: [...checklist, item('NEW_RULE')] });
    expect(sections.at(-1)).toMatchObject({ name: 'others', rows: [{ key: 'NEW_RULE' }] });
  });
});

describe('walking the rows', () => {
  test('starts at the first and stops at both ends', () => {
    const rows = rowsOf(checklist);
    expect(stepRow(rows, null, 1)?.key).toBe('organisationName');
    expect(stepRow(rows, 'organisationName', -1)?.key).toBe('organisationName');
    expect(stepRow(rows, 'invoiceKind', 1)?.key).toBe('invoiceKind');
  });

  test('after a tick goes to the next open check, over what is ticked', () => {
    const rows = rowsOf([item('ORGANISATION', true), item('SEAL', true), item('FACE')]);
    expect(nextOpenCheck(rows, 'ORGANISATION')?.key).toBe('FACE');
  });

  test('comes back to a check that was left out above', () => {
    const rows = rowsOf([item('ORGANISATION'), item('BANK_ACCOUNT', true)]);
    expect(nextOpenCheck(rows, 'BANK_ACCOUNT')?.key).toBe('ORGANISATION');
  });

  test('goes nowhere when all is ticked', () => {
    expect(nextOpenCheck(rowsOf([item('SEAL', true)]), 'SEAL')).toBeNull();
  });
});
