import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { creditVerdict } from './credit-verdict.js';

describe('what an incoming transfer means', () => {
  const facts = fc.record({
    payable: fc.boolean(), priceFen: fc.integer({ min: 1, max: 1e9 }), keptFen: fc.integer({ min: 0, max: 1e9 }),
    amountFen: fc.integer({ min: 1, max: 1e9 }), payerAccepted: fc.boolean(),
  });

  test('pays exactly when a trusted payer reaches the price of an order that takes money', () => {
    fc.assert(fc.property(facts, (given) => {
      const verdict = creditVerdict(given);
      const reached = given.keptFen + given.amountFen >= given.priceFen;
      expect(verdict.kind === 'PAID').toBe(given.payerAccepted && given.payable && reached);
    }));
  });

  test.each([
    ['exactly the price', {}, { kind: 'PAID', surplusFen: 0 }],
    ['one fen short', { amountFen: 39_999 }, { kind: 'PARTIAL' }],
    ['the missing rest', { keptFen: 30_000, amountFen: 10_000 }, { kind: 'PAID', surplusFen: 0 }],
    ['more than the missing rest', { keptFen: 30_000, amountFen: 10_001 }, { kind: 'PAID', surplusFen: 1 }],
    ['another payer', { payerAccepted: false }, { kind: 'OTHER_PAYER' }],
    ['another payer for an order that ended', { payerAccepted: false, payable: false }, { kind: 'OTHER_PAYER' }],
    ['an order that is paid or ended', { payable: false }, { kind: 'OWED_BACK' }],
    ['part of the price of an ended order', { payable: false, amountFen: 1 }, { kind: 'OWED_BACK' }],
  ] as const)('of %s', (_, change, expected) => {
    const given = { payable: true, priceFen: 40_000, keptFen: 0, amountFen: 40_000, payerAccepted: true, ...change };
    expect(creditVerdict(given)).toEqual(expected);
  });

  test('loses no fen: what goes beyond the price is surplus', () => {
    fc.assert(fc.property(facts, (given) => {
      const verdict = creditVerdict(given);
      if (verdict.kind === 'PAID') expect(verdict.surplusFen).toBe(given.keptFen + given.amountFen - given.priceFen);
    }));
  });
});
