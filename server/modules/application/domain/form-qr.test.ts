import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formQrText, readFormQr } from './form-qr.js';

const word = (maxLength: number) => fc.string({ minLength: 1, maxLength }).filter((text) => !text.includes('|'));

describe('the QR code of the form', () => {
  test('is read back as it was written', () => {
    fc.assert(fc.property(word(20), word(64), (orderNo, digest) => {
      expect(readFormQr(formQrText(orderNo, digest))).toEqual({ orderNo, digest });
    }));
  });

  test('any other text is none of ours', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readFormQr(text)).toBeNull()));
  });

  test.each(['CERTDESK2|a|b', 'CERTDESK1|a', 'CERTDESK1||b', 'CERTDESK1|a|b|c', `CERTDESK1|a|${'b'.repeat(65)}`])('%j is none of ours', (text) => {
    expect(readFormQr(text)).toBeNull();
  });
});
