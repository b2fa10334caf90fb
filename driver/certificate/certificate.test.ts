import { describe, expect, test } from '@jest/globals';
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { makeAuthority } from '../test/authority.js';
import { run } from '../test/programs.js';
import { makeCertificationRequest } from './certification-request.js';
import { decodeOid, elementsOf, encode, encodeOid, onlyElement, tags } from './der.js';
import { attributesOf } from './name.js';
import { parseCertificate, sameSerial } from './parsed-certificate.js';
import { encodeRsaPublicKey, modulusOf } from './rsa-public-key.js';

describe('DER', () => {
  test('what is encoded is read back, whatever its length', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 70_000, size: 'max' }), (bytes) => {
      const element = onlyElement(encode(tags.octetString, Buffer.from(bytes)));
      expect(element.content.equals(Buffer.from(bytes))).toBe(true);
    }), { numRuns: 60 });
  });

  test('object identifiers are read back', () => {
    const others = fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1 });
    const arcs = fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 39 }), others);
    fc.assert(fc.property(arcs, ([first, second, more]) => {
      const dotted = [first, second, ...more].join('.');
      expect(decodeOid(onlyElement(encodeOid(dotted)).content)).toBe(dotted);
    }));
  });

  test('bytes that are no DER end in a RangeError, never in anything else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        elementsOf(Buffer.from(bytes));
      } catch (fault) {
        expect(fault).toBeInstanceOf(RangeError);
      }
    }));
  });
});

describe('a certificate', () => {
  const authority = makeAuthority('Test');
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });

  test('says of its subject what it was made with, in any script', () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((value) => value.isWellFormed() && !value.includes('\0'));
    fc.assert(fc.property(text, (value) => {
      const subject = [{ type: '2.5.4.6', value: 'CN' }, { type: '2.5.4.3', value }];
      expect(parseCertificate(authority.issue({ publicKey: spki, subject })).subject).toEqual(subject);
    }), { numRuns: 50 });
  });

  test('cut short at any byte is none', () => {
    const der = authority.issue({ publicKey: spki, subject: [{ type: '2.5.4.3', value: '甲' }] });
    for (let length = 0; length < der.length; length += 1) expect(() => parseCertificate(der.subarray(0, length))).toThrow();
  });

  test('is known by its serial however it is written', () => {
    expect(sameSerial('0A:bc', '00 0a BC')).toBe(true);
    expect(sameSerial('ABC', 'ABD')).toBe(false);
  });

  test('keeps its key: numbers to SubjectPublicKeyInfo and back', () => {
    const { n, e } = publicKey.export({ format: 'jwk' });
    const numbers = { modulus: Buffer.from(n!, 'base64url'), exponent: Buffer.from(e!, 'base64url') };
    expect(encodeRsaPublicKey(numbers).equals(spki)).toBe(true);
    expect(modulusOf(spki).equals(numbers.modulus)).toBe(true);
  });

  test('is asked for by a request that OpenSSL verifies, the same one every time', async () => {
    const { rawSubject } = parseCertificate(authority.issue({ publicKey: spki, subject: [{ type: '2.5.4.3', value: '深圳“测试”公司' }] }));
    const key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const make = () => makeCertificationRequest({ rawSubject, publicKey: spki, sign: async (bytes) => sign('sha256', bytes, key) });
    const request = await make();
    expect((await make()).equals(request)).toBe(true);
    expect(attributesOf(rawSubject)).toEqual([{ type: '2.5.4.3', value: '深圳“测试”公司' }]);
    const folder = mkdtempSync(join(tmpdir(), 'certdesk-csr-'));
    writeFileSync(join(folder, 'request.der'), request);
    const text = await run('openssl', ['req', '-inform', 'DER', '-in', join(folder, 'request.der'), '-verify', '-noout', '-subject', '-utf8', '-nameopt', 'utf8']);
    rmSync(folder, { recursive: true });
    expect(text).toContain('深圳“测试”公司');
  });
});
