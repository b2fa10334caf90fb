import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPhoneNumber } from './phone-number.js';

const valueOf = (text: string): string | undefined => {
  const verdict = checkPhoneNumber(text);
  return verdict.valid ? verdict.value : undefined;
};

describe('a telephone number', () => {
  test.each([
    ['0755-88345678', '0755-88345678'],
    ['０７５５ ８８３４５６７８', '0755-88345678'],
    ['(010) 6234 5678', '010-62345678'],
    ['021-62345678 转 8012', '021-62345678-8012'],
    ['+86 755 88345678', '0755-88345678'],
    ['0898-6234567', '0898-6234567'],
    ['400-112-3838', '400-112-3838'],
    ['4001123838', '400-112-3838'],
    ['+86 139 1234 5678', '13912345678'],
  ])('%s is taken as %s', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  test.each(['', '110', '88345678', '0755-1834567', '0755-883456789012345', '0123-88345678', '400-112-38', 'call me', '0755-8834567a'])(
    '%j is refused',
    (typed) => {
      expect(valueOf(typed)).toBeUndefined();
    },
  );

  const areas = fc.oneof(fc.constant('010'), fc.stringMatching(/^02\d$/), fc.stringMatching(/^0[3-9]\d{2}$/));
  const numbers = fc.stringMatching(/^[2-8]\d{6,7}$/);

  test('with an area code is taken, and once normalised stays as it is', () => {
    fc.assert(fc.property(areas, numbers, fc.constantFrom('-', ' ', ''), fc.option(fc.stringMatching(/^\d{1,4}$/)), (area, number, gap, extension) => {
      fc.pre(gap !== '' || extension === null);
      const value = valueOf(`${area}${gap}${number}${extension === null ? '' : `转${extension}`}`);
      expect(value).toBe(`${area}-${number}${extension === null ? '' : `-${extension}`}`);
      expect(valueOf(value!)).toBe(value);
    }));
  });
});
