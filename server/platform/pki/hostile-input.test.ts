import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rsaRequest, sm2Request } from '../../test/certificate-requests.js';
import { DER_LIMIT } from './asn1.js';
import { readCertificate } from './certificate.js';
import { chainsTo } from './chain.js';
import { readPublicKey } from './public-key.js';
import { readRequest, requestHolds } from './request.js';
import { readRevocationList } from './revocation-list.js';
import { verifySignature } from './signature.js';

const requests = [rsaRequest().request, sm2Request().request];

describe('hostile bytes', () => {
  test('are no certificate, request, key or list, and nothing throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const der = Buffer.from(bytes);
      const read = [readCertificate, readRequest, readPublicKey, readRevocationList].map((reader) => reader(der));
      expect(read.every((facts) => facts === undefined)).toBe(true);
      expect(chainsTo(der, [{ chain: [der] }])).toBe(false);
    }), { numRuns: 500 });
  });

  test('of a request with one byte changed never hold, and nothing throws', async () => {
    const place = [fc.constantFrom(...requests), fc.nat(), fc.integer({ min: 1, max: 255 })] as const;
    await fc.assert(fc.asyncProperty(...place, async (request, position, change) => {
      const changed = Buffer.from(request);
      changed[position % changed.length]! ^= change;
      const read = readRequest(changed);
      expect(read !== undefined && (await requestHolds(read))).toBe(false);
    }), { numRuns: 300 });
  });

  test('behind a request, in BER, or beyond the limit make it unreadable', async () => {
    const [request] = requests as [Buffer, Buffer];
    expect(await requestHolds(readRequest(request)!)).toBe(true);
    expect(readRequest(Buffer.concat([request, Buffer.from([0])]))).toBeUndefined();
    expect(readRequest(Buffer.concat([Buffer.from([0x30, 0x80]), request.subarray(4), Buffer.from([0, 0])]))).toBeUndefined();
    expect(readRequest(Buffer.concat([Buffer.from([0x30, 0x83, 0x00]), request.subarray(2)]))).toBeUndefined();
    expect(readRequest(Buffer.alloc(DER_LIMIT + 1, 0x30))).toBeUndefined();
    expect(readRequest(Buffer.from('3080'.repeat(5000), 'hex'))).toBeUndefined();
  });

  test('are no signature', () => {
    for (const request of requests) {
      const { publicKey } = readRequest(request)!;
      fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(verifySignature(publicKey, Buffer.from('data'), Buffer.from(bytes))).toBe(false);
      }), { numRuns: 50 });
    }
  });
});

test('a signature by a key holds for its data alone', () => {
  for (const made of [rsaRequest(), sm2Request()]) {
    const key = readPublicKey(made.spkiDer)!;
    expect(verifySignature(key, Buffer.from('data'), made.sign(Buffer.from('data')))).toBe(true);
    expect(verifySignature(key, Buffer.from('date'), made.sign(Buffer.from('data')))).toBe(false);
  }
});
