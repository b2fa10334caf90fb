import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { payoutFailureReasons } from './port.js';
import { payoutAnswer, readEntryPage } from './wire-format.js';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const settled = {
  code: 'OK', requestNo: 'R1', bankReference: 'P1', status: 'SETTLED', settledAt: '2026-11-24T02:00:01.000Z',
};

describe('a signed answer about a payout', () => {
  test.each([
    ['about another number', { ...settled, requestNo: 'R2' }, 'OTHER_NUMBER'],
    ['settled without saying when', { ...settled, settledAt: undefined }, 'UNREADABLE'],
    ['in a state that we do not know', { ...settled, status: 'PENDING' }, 'UNREADABLE'],
    ['failed for a reason that we do not know', { ...settled, status: 'FAILED', reasonCode: 'XX99' }, 'UNMAPPED_REASON XX99'],
    ['refused by the bank', { code: 'BAD_REQUEST', text: 'payee.name' }, 'BANK BAD_REQUEST'],
  ])('%s leaves it unknown', (_what, body, cause) => {
    expect(payoutAnswer(bytes(body), 'R1')).toEqual({ kind: 'UNKNOWN', cause });
  });

  test('whatever its bytes are, is one of the answers of the port', () => {
    const body = fc.oneof(
      fc.uint8Array(),
      fc.json().map((text) => Buffer.from(text)),
      fc.record({
        code: fc.constantFrom('OK', 'NOT_FOUND', ''), requestNo: fc.constantFrom('R1', 'R2'), bankReference: fc.string(),
        status: fc.constantFrom('ACCEPTED', 'SETTLED', 'FAILED', 'RETURNED', 1), settledAt: fc.anything(),
        reasonCode: fc.oneof(fc.constantFrom('AC01', 'BE01', 'CHNL', 'XX99'), fc.anything()), reasonText: fc.anything(),
      }, { requiredKeys: [] }).map((value) => bytes({ ...value })),
    );
    fc.assert(fc.property(body, (answer) => {
      const read = payoutAnswer(answer, 'R1');
      if (read.kind === 'FAILED' || read.kind === 'RETURNED') expect(payoutFailureReasons).toContain(read.reason);
      else expect(['ACCEPTED', 'SETTLED', 'UNKNOWN']).toContain(read.kind);
    }), { numRuns: 500 });
  });
});

describe('a signed page of entries', () => {
  const entry = {
    reference: 'E1', direction: 'DEBIT', amount: '-0.01', currency: 'CNY', bookedAt: '2026-11-24T10:00:01.000+08:00',
    counterparty: { name: '甲', account: '33050161700000000123' }, remark: '',
  };
  const page = (change: object): Buffer => bytes({ code: 'OK', next: null, entries: [{ ...entry, ...change }] });

  test('reads a negative debit as money back, and a negative credit as money taken back', () => {
    expect(readEntryPage(page({}))?.entries).toMatchObject([{ direction: 'CREDIT', reversal: true, amountFen: 1 }]);
    expect(readEntryPage(page({ direction: 'CREDIT' }))?.entries)
      .toMatchObject([{ direction: 'DEBIT', reversal: true, amountFen: 1 }]);
  });

  test.each([
    ['in another currency', { currency: 'USD' }],
    ['with an amount of three decimals', { amount: '0.001' }],
    ['without a reference', { reference: '' }],
    ['at no time', { bookedAt: 'yesterday' }],
  ])('is not read when a line is %s', (_what, change) => {
    expect(readEntryPage(page(change))).toBeUndefined();
  });
});
