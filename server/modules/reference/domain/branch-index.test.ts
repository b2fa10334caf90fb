import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { madeUpBranches } from '../../../test/factories/bank-directory.js';
import { BranchIndex } from './branch-index.js';

const branches = [
  '中国工商银行深圳高新园支行', '中国工商银行深圳南山支行', '中国工商银行杭州滨江支行', '中国建设银行深圳福田中心区支行', '招商银行深圳科苑支行',
  '中国银行广州珠江新城支行', '中国农业银行广州天河北支行', 'ＨＳＢＣ银行（中国）有限公司深圳分行',
].map((name, n) => ({ cnaps: String(n).padStart(12, '0'), name }));

const index = new BranchIndex(branches);
const found = (typed: string): string[] => index.search(typed).map(({ name }) => name);

describe('a search of the bank directory', () => {
  test.each([
    ['工商 深圳', ['中国工商银行深圳南山支行', '中国工商银行深圳高新园支行']],
    ['中国工商银行深圳高新园', ['中国工商银行深圳高新园支行']],
    ['工商高新园', ['中国工商银行深圳高新园支行']],
    ['工行深圳', ['中国工商银行深圳南山支行', '中国工商银行深圳高新园支行']],
    ['深圳 工商', ['中国工商银行深圳南山支行', '中国工商银行深圳高新园支行']],
    ['建行', ['中国建设银行深圳福田中心区支行']],
    ['hsbc', ['ＨＳＢＣ银行（中国）有限公司深圳分行']],
    ['高新，工商', ['中国工商银行深圳高新园支行']],
    ['珠江新城', ['中国银行广州珠江新城支行']],
    ['火星', []],
    ['工', []],
    ['', []],
    ['   ', []],
  ])('for %j', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  test('puts names that have it whole before those that have it with gaps', () => {
    expect(found('中国银行')[0]).toBe('中国银行广州珠江新城支行');
  });

  test('gives twenty at most, each once, and the same again', () => {
    const large = new BranchIndex(madeUpBranches(3000));
    const hits = large.search('银行');
    expect(hits).toHaveLength(20);
    expect(new Set(hits.map(({ cnaps }) => cnaps)).size).toBe(20);
    expect(large.search('银行')).toEqual(hits);
  });

  test('finds every branch by its whole name, and by what is left of it where parts of the bank’s own name are left out', () => {
    const some = madeUpBranches(2000);
    const large = new BranchIndex(some);
    fc.assert(fc.property(fc.nat(some.length - 1), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (at, kept) => {
      const branch = some[at]!;
      expect(large.search(branch.name)[0]).toEqual(branch);
      const abridged = [...branch.name].filter((_, n) => kept[n] !== false).join('');
      expect(large.search(abridged).map(({ name }) => name)).toContain(branch.name);
    }), { numRuns: 60 });
  });

  test('of anything at all neither fails nor takes long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => index.search(typed).length <= 20));
  });
});
