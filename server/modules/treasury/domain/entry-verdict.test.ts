import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entryVerdict, type BookedLine, type NamedPayout } from './entry-verdict.js';
import { payoutStates } from './payout-states.js';

const debit: BookedLine = { direction: 'DEBIT', reversal: false, amountFen: 1, aboutPayment: true };
const credit: BookedLine = { ...debit, direction: 'CREDIT' };
const payout: NamedPayout = { state: 'SETTLED', amountFen: 1, sent: true, matched: false, returnBooked: false };

const lines = fc.record({
  direction: fc.constantFrom('DEBIT' as const, 'CREDIT' as const),
  reversal: fc.boolean(),
  amountFen: fc.integer({ min: 1, max: 3 }),
  aboutPayment: fc.boolean(),
});
const payouts = fc.record({
  state: fc.constantFrom(...payoutStates),
  amountFen: fc.integer({ min: 1, max: 3 }),
  sent: fc.boolean(),
  matched: fc.boolean(),
  returnBooked: fc.boolean(),
});

describe('what reconciliation makes of a line', () => {
  test('our own debit of the exact amount matches', () => {
    expect(entryVerdict(debit, payout)).toBe('MATCHED');
  });

  test('nothing else ever matches', () => {
    fc.assert(fc.property(lines, payouts, (line, named) => {
      fc.pre(entryVerdict(line, named) === 'MATCHED');
      expect(line).toMatchObject({ direction: 'DEBIT', reversal: false, amountFen: named.amountFen });
      expect(named).toMatchObject({ sent: true, matched: false });
    }));
  });

  test.each([
    ['a debit that no payout explains', { ...debit, aboutPayment: false }, undefined, 'MISSING_HERE'],
    ['a return of what we do not know', credit, undefined, 'MISSING_HERE'],
    ['a customer’s transfer', { ...credit, aboutPayment: false }, undefined, 'UNRELATED'],
    ['another amount', { ...debit, amountFen: 2 }, payout, 'AMOUNT_DIFFERS'],
    ['a second debit', debit, { ...payout, matched: true }, 'DUPLICATE'],
    ['a debit for what the bank called failed', debit, { ...payout, state: 'FAILED' }, 'MISSING_HERE'],
    ['a debit for what was given up', debit, { ...payout, state: 'CANCELLED' }, 'MISSING_HERE'],
    ['退汇, a credit', credit, { ...payout, matched: true }, 'RETURN'],
    ['冲账, a reversal shown as a credit', { ...credit, reversal: true }, payout, 'RETURN'],
    ['冲账, a reversal shown as a debit', { ...debit, reversal: true }, payout, 'RETURN'],
    ['a second return', credit, { ...payout, state: 'RETURNED', returnBooked: true }, 'DUPLICATE'],
  ] as const)('%s', (_, line, named, verdict) => {
    expect(entryVerdict(line, named)).toBe(verdict);
  });
});
