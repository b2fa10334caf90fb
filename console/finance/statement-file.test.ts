import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { base64Of, largestStatementBytes } from './statement-file.js';

describe('a statement file on its way', () => {
  test('arrives byte for byte, whatever its encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(new Uint8Array(Buffer.from(base64Of(bytes), 'base64'))).toEqual(bytes);
      }),
    );
  });

  test('may be as large as the server takes', () => {
    const bytes = new Uint8Array(largestStatementBytes).fill(0xb9);
    expect(base64Of(bytes)).toHaveLength(Math.ceil(largestStatementBytes / 3) * 4);
  });
});
