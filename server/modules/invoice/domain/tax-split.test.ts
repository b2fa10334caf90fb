import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitTax } from './tax-split.js';

const amounts = fc.integer({ min: 0, max: 100_000_000_000 });
const rates = fc.constantFrom(0, 1, 3, 5, 6, 9, 13);

test('net and tax always add up, and the tax is the rate of the net to within a fen', () => {
  fc.assert(fc.property(amounts, rates, (total, rate) => {
    const { netFen, taxFen } = splitTax(total, rate);
    expect(netFen + taxFen).toBe(total);
    expect(Number.isInteger(netFen) && netFen >= 0 && taxFen >= 0).toBe(true);
    expect(Math.abs(taxFen - (netFen * rate) / 100)).toBeLessThanOrEqual(1);
  }));
});

test.each([[40_000, 6, 37_736, 2264], [1, 6, 1, 0], [0, 6, 0, 0], [40_000, 0, 40_000, 0], [100, 13, 88, 12]])(
  '%i fen at %i %% are %i and %i',
  (total, rate, netFen, taxFen) => expect(splitTax(total, rate)).toEqual({ netFen, taxFen }),
);
