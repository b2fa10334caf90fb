import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeCnapsCode } from '../server/modules/reference/domain/cnaps-code.js';
import { readBankBranches } from './bank-branch-csv.js';

const code = (n: number): string => makeCnapsCode(String(n).padStart(11, '1'));
const rows = [{ cnaps: code(1), name: '中国工商银行深圳高新园支行' }, { cnaps: code(2), name: '招商银行科苑支行' }];
const lines = rows.map(({ cnaps, name }) => `${cnaps},${name}`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** `行` and the rest of a two-line list in GBK, as a spreadsheet on Chinese Windows saves it. */
const gbk = Buffer.concat([Buffer.from(`${code(1)},`), Buffer.from('b9a4c9ccd2f8d0d0', 'hex'), Buffer.from('\r\n')]);

describe('a list of bank branches', () => {
  test.each([
    ['plain', lines.join('\n')],
    ['with headings, a mark and the line ends of Windows', `\ufeff联行号,支行名称\r\n${lines.join('\r\n')}\r\n`],
    ['with tabs', lines.join('\n').replaceAll(',', '\t')],
    ['in quotes', rows.map(({ cnaps, name }) => `"${cnaps}", "${name}"`).join('\n')],
    ['with empty columns behind', lines.map((line) => `${line},,`).join('\n')],
  ])('%s is read', (_what, text) => {
    expect(readBankBranches(bytes(text))).toEqual(rows);
  });

  test('in GBK is read', () => {
    expect(readBankBranches(gbk)).toEqual([{ cnaps: code(1), name: '工商银行' }]);
  });

  test('keeps a comma and a quote within a name', () => {
    expect(readBankBranches(bytes(`${code(1)},"某行""新""支行,二楼"`))[0]!.name).toBe('某行"新"支行,二楼');
  });

  test.each([
    ['a code of eleven digits', '12345678901,某支行'],
    ['no name', `${code(3)},`],
    ['three columns', `${code(3)},某支行,深圳`],
    ['a code twice', lines[0]!],
    ['an open quote', `${code(3)},"某支行`],
    ['a name as long as a letter', `${code(3)},${'长'.repeat(121)}`],
  ])('with %s is refused, naming the line', (_what, line) => {
    expect(() => readBankBranches(bytes([...lines, line].join('\n')))).toThrow(/第 3 行|line 3/);
  });

  test('of any bytes is read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
      try {
        expect(Array.isArray(readBankBranches(file))).toBe(true);
      } catch (fault) {
        expect((fault as Error).message).toMatch(/^第 \d+ 行/);
      }
    }));
  });
});
