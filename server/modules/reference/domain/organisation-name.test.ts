import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseOrganisationName, sameOrganisationName } from './organisation-name.js';

describe('organisation names', () => {
  test.each([
    ['兰图（深圳）科技有限公司', '兰图(深圳)科技有限公司'],
    ['兰图〔深圳〕科技 有限公司', '兰图（深圳）科技有限公司'],
    ['兰图【深圳】科技有限公司\u3000', '兰图[深圳]科技有限公司'],
    ['ＡＢＣ科技１号', 'ABC科技1号'],
    ['\ufeff兰图\u200b科技', '兰图科技'],
  ])('%p and %p are the same name', (a, b) => {
    expect(sameOrganisationName(a, b)).toBe(true);
  });

  test.each([
    ['兰图（深圳）科技有限公司', '兰图深圳科技有限公司'],
    ['兰图科技有限公司', '兰图科技有限责任公司'],
    ['ABC科技', 'abc科技'],
    ['', ''],
    [' ', '\u3000'],
  ])('%p and %p are not', (a, b) => {
    expect(sameOrganisationName(a, b)).toBe(false);
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const once = normaliseOrganisationName(name);
      expect(normaliseOrganisationName(once)).toBe(once);
    }), { numRuns: 5000 });
  });
});
