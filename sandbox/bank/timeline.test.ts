import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TestBank, testStart } from './test-bank.js';

let bank: TestBank;
beforeEach(async () => {
  bank = await new TestBank().start();
});
afterEach(() => bank.close());

const HOUR = 3_600_000;

describe('time at the bank', () => {
  test('decides settlement, however late anyone looks', async () => {
    await bank.pay('R1');
    bank.clock.moment += 999;
    expect(await bank.query('R1')).toMatchObject({ status: 'ACCEPTED' });
    bank.clock.moment += HOUR;
    expect(await bank.query('R1')).toMatchObject({ status: 'SETTLED', settledAt: '2026-11-24T02:00:01.000Z' });
  });

  test('closes each day at midnight in China, and makes its statement', async () => {
    await bank.pay('R1');
    bank.clock.moment = Date.parse('2026-11-24T15:59:59.999Z');
    expect((await bank.bank.control.ledger()).statements).toEqual([]);
    bank.clock.moment += 1;
    expect((await bank.bank.control.ledger()).statements).toMatchObject([
      { day: '2026-11-24', openingFen: 100_000_000, closingFen: 99_999_999 },
    ]);
  });

  test('puts what happened in order when days pass unseen', async () => {
    await bank.bank.control.settings({ settlementDelayMs: 20 * HOUR });
    await bank.bank.control.fault({ kind: 'RETURN_LATER', afterMs: 24 * HOUR });
    await bank.pay('R1');

    await bank.bank.control.advance(72 * HOUR);

    const { entries, statements } = await bank.bank.control.ledger();
    expect(entries.map(({ day, direction }) => [day, direction]))
      .toEqual([['2026-11-25', 'DEBIT'], ['2026-11-26', 'CREDIT']]);
    expect(statements.map(({ day, openingFen, closingFen }) => [day, closingFen - openingFen]))
      .toEqual([['2026-11-24', 0], ['2026-11-25', -1], ['2026-11-26', 1]]);
  });

  test('moves the books, not the line: requests stay in their window', async () => {
    await bank.bank.control.advance(30 * 24 * HOUR);
    expect(await bank.pay('R1')).toMatchObject({ status: 'ACCEPTED' });
    const [transfer] = (await bank.bank.control.ledger()).transfers;
    expect(transfer!.acceptedAt).toBe(new Date(testStart + 30 * 24 * HOUR).toISOString());
  });
});

describe('a day closed early', () => {
  test('takes no more lines: they go to the first moment of the next', async () => {
    expect(await bank.bank.control.closeDay()).toEqual({ closed: ['2026-11-24'] });
    await bank.pay('R1');
    await bank.bank.control.advance(1000);

    const { entries } = await bank.bank.control.ledger();
    expect(entries).toMatchObject([{ day: '2026-11-25', bookedAt: '2026-11-24T16:00:00.000Z' }]);
    expect(await bank.query('R1')).toMatchObject({ settledAt: '2026-11-24T02:00:01.000Z' });
  });

  test('is closed once', async () => {
    await bank.bank.control.closeDay();
    expect(await bank.bank.control.closeDay()).toEqual({ closed: [] });
  });
});

type Step = { readonly do: 'pay' | 'withhold' | 'twice' | 'return' | 'credit' | 'close' | 'advance'; readonly by: number };

describe('whatever happens', () => {
  const step = fc.record<Step>({
    do: fc.constantFrom('pay', 'withhold', 'twice', 'return', 'credit', 'close', 'advance'), by: fc.integer({ min: 1, max: 40 }),
  });

  async function take({ do: what, by }: Step, number: number): Promise<void> {
    const { control } = bank.bank;
    if (what === 'withhold') await control.fault({ kind: 'WITHHOLD_ENTRY' });
    if (what === 'twice') await control.fault({ kind: 'DUPLICATE_ENTRY' });
    if (['pay', 'withhold', 'twice'].includes(what)) await bank.pay(`R-${number}`);
    if (what === 'credit') await control.credit({ amountFen: by, payerName: '付款单位', payerAccount: '33150198543600000456' });
    if (what === 'close') await control.closeDay();
    if (what === 'advance') await control.advance(by * HOUR);
    if (what !== 'return') return;
    const settled = (await control.ledger()).transfers.find(({ status }) => status === 'SETTLED');
    if (settled) await control.returnTransfer({ requestNo: settled.requestNo });
  }

  test('statements follow one another without a gap, and each is opening plus its lines', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      await bank.bank.control.reset();
      for (const [number, one] of steps.entries()) await take(one, number);
      await bank.bank.control.closeDay();

      const { statements, entries } = await bank.bank.control.ledger();
      let carried = 100_000_000;
      for (const { day, openingFen, closingFen } of statements) {
        const lines = entries.filter((entry) => entry.day === day);
        const sum = lines.reduce((fen, line) => fen + (line.direction === 'CREDIT' ? line.amountFen : -line.amountFen), 0);
        expect([day, openingFen, closingFen]).toEqual([day, carried, carried + sum]);
        carried = closingFen;
      }
    }), { numRuns: 25 });
  });
});
