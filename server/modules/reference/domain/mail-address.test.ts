import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkMailAddress } from './mail-address.js';

const valueOf = (text: string): string | undefined => {
  const verdict = checkMailAddress(text);
  return verdict.valid ? verdict.value : undefined;
};

describe('a mail address', () => {
  test.each([
    ['wang@example.com', 'wang@example.com'],
    [' Wang.Xiao+hall@Mail.Example.COM ', 'Wang.Xiao+hall@mail.example.com'],
    ['ｗａｎｇ＠example．com', 'wang@example.com'],
    ['1380013@qq.com', '1380013@qq.com'],
  ])('%s is taken as %s', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  test.each([
    '', '@', 'wang', 'wang@', '@example.com', 'wang@localhost', 'wang@example', 'wang@@example.com', 'wang.@example.com', '.wang@example.com',
    'wa..ng@example.com', 'wang@-example.com', 'wang@example-.com', 'wang@example.c', 'wang@127.0.0.1', '王@example.com', 'wang@例子.中国',
    'a@b.com\nBcc: c@d.com', 'wang@example.com,li@example.com', `${'a'.repeat(65)}@example.com`, `a@${'b'.repeat(60)}.${'c'.repeat(60)}.com`,
  ])('%j is refused', (typed) => {
    expect(valueOf(typed)).toBeUndefined();
  });

  test('well formed is taken, and once normalised stays as it is', () => {
    fc.assert(fc.property(fc.emailAddress({ size: '-1' }), (address) => {
      fc.pre(address.length <= 100 && /\.[A-Za-z]{2,24}$/.test(address));
      const once = valueOf(address);
      expect(once?.toLowerCase()).toBe(address.toLowerCase());
      expect(valueOf(once!)).toBe(once);
    }));
  });

  test('never carries a line break, a separator or a space on', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(valueOf(`${text}@example.com`) ?? '').not.toMatch(/[\s,;<>()[\]\\"]/);
    }));
  });
});
