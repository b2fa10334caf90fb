import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusal } from '../../../test/refusal.js';
import { mailAddressOrRefuse, maskMailAddress } from './mail-address.js';

describe('a mail address', () => {
  test.each([
    ['chen.xiaolan@example.com', 'chen.xiaolan@example.com'],
    ['  Chen@Example.COM ', 'Chen@example.com'],
    ['ｃｈｅｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'chen@example.com'],
    ['a+b@mail.example.com.cn', 'a+b@mail.example.com.cn'],
  ])('typed as %s is kept as %s', (typed, kept) => {
    expect(mailAddressOrRefuse(typed, 'email')).toBe(kept);
  });

  test.each(['', 'chen', 'chen@', '@example.com', 'chen@example', 'a b@example.com', 'a..b@example.com', 'a@-x.com', 'a@x.com\r\nBcc: b@x.com',
    `${'a'.repeat(65)}@example.com`, `a@${'x'.repeat(250)}.com`])('%j is refused', (typed) => {
    expect(() => mailAddressOrRefuse(typed, 'email')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  test('refused names the field in both languages', async () => {
    await expect(Promise.resolve().then(() => mailAddressOrRefuse('x', 'email'))).rejects.toEqual(refusal('INVALID_INPUT', { field: 'email' }));
  });

  test('kept once stays the same when typed again, and never breaks a header', () => {
    fc.assert(fc.property(fc.oneof(fc.emailAddress(), fc.string()), (typed) => {
      let kept: string;
      try {
        kept = mailAddressOrRefuse(typed, 'email');
      } catch {
        return; // refused
      }
      expect(mailAddressOrRefuse(kept, 'email')).toBe(kept);
      expect(kept).toMatch(/^[\x21-\x7e]+$/);
    }));
  });

  test('masked shows its first character and the domain', () => {
    expect(maskMailAddress('chen@example.com')).toBe('c***@example.com');
    expect(maskMailAddress('nothing')).toBe('***');
  });
});
