import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCertificateSerial } from './certificate-serial.js';

const serials = fc
  .uint8Array({ minLength: 1, maxLength: 20 })
  .filter((bytes) => bytes[0] !== 0)
  .map((bytes) => Buffer.from(bytes).toString('hex').toUpperCase());

describe('certificate serial', () => {
  test('one to twenty bytes of upper-case hexadecimal stay as they are', () => {
    fc.assert(fc.property(serials, (serial) => {
      expect(checkCertificateSerial(serial)).toEqual({ valid: true, value: serial, warnings: [] });
    }));
  });

  test('every way in which viewers write a serial gives the same value', () => {
    fc.assert(fc.property(serials, (serial) => {
      const bytes = serial.match(/../g) ?? [];
      const written = [
        serial.toLowerCase(), bytes.join(':'), bytes.join(' '), `0x${serial}`, `00${serial}`, serial.replace(/^0/, ''),
      ];
      for (const text of written) expect(checkCertificateSerial(text)).toMatchObject({ value: serial });
    }));
  });

  test.each([
    ['', 'LENGTH'],
    ['00', 'LENGTH'],
    ['1'.repeat(41), 'LENGTH'],
    ['12G4', 'CHARACTERS'],
    ['12-34', 'CHARACTERS'],
    ['序列号', 'CHARACTERS'],
  ])('%p is refused with %s', (serial, problem) => {
    expect(checkCertificateSerial(serial)).toMatchObject({ valid: false, problem: { code: problem } });
  });
});
