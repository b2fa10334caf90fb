import { describe, expect, test } from '@jest/globals';
import { parseCamt053 } from 'camt-parser';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import type { ClosedDay, Line } from './events.js';
import { yuanText } from './money.js';
import { reasonNames } from './reasons.js';
import { demoAccount } from './start.js';
import { signedFen } from './state.js';
import { renderStatement } from './statement.js';

const schema = readFileSync(new URL('camt053-profile.xsd', import.meta.url), 'utf8');

/** Texts as the bank lets them in: no control characters, none that XML cannot carry. */
const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim().slice(0, 120))
  .filter((text) => text !== '' && text.isWellFormed());

const line = fc.record({
  direction: fc.constantFrom('DEBIT' as const, 'CREDIT' as const),
  amountFen: fc.integer({ min: 1, max: 10 ** 12 }),
  reversal: fc.boolean(),
  requestNo: fc.option(fc.stringMatching(/^[A-Za-z0-9-]{1,35}$/), { nil: undefined }),
  counterpartyName: words,
  counterpartyAccount: fc.stringMatching(/^[0-9]{6,32}$/),
  remark: fc.oneof(words, fc.constant('')),
  returnReason: fc.option(fc.constantFrom(...reasonNames), { nil: undefined }),
});

/** Any day that this bank could close. */
const aDay = fc.tuple(fc.array(line, { maxLength: 12 }), fc.integer({ min: -(10 ** 12), max: 10 ** 12 })).map(
  ([bodies, openingFen]) => {
    const lines: Line[] = bodies.map((body, index) => ({
      ...body, seq: index + 1, reference: `E20261124${String(index + 1).padStart(8, '0')}`,
      bookedAt: new Date(Date.UTC(2026, 10, 24, 2, 0, index)).toISOString(), day: '2026-11-24',
    }));
    const closingFen = lines.reduce((sum, one) => sum + signedFen(one), openingFen);
    const closed: ClosedDay = { day: '2026-11-24', number: 7, at: '2026-11-24T16:00:00.000Z', openingFen, closingFen };
    return { closed, lines };
  },
);

const render = ({ closed, lines }: { closed: ClosedDay; lines: Line[] }): string =>
  renderStatement(closed, lines, demoAccount).toString('utf8');

describe('the statement file', () => {
  test('keeps to its schema whatever was booked', async () => {
    const files = fc.sample(aDay, { numRuns: 60, seed: 53 }).map((day, index) => ({
      fileName: `${index}.xml`, contents: render(day),
    }));

    const { valid, errors } = await validateXML({ xml: files, schema: [schema] });

    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('is told apart from a wrong one by that schema', async () => {
    const [day] = fc.sample(aDay, { numRuns: 1, seed: 53 });
    const wrong = render(day!).replace('<CdtDbtInd>', '<CdtDbtInd>X');

    const { valid } = await validateXML({ xml: [{ fileName: 'wrong.xml', contents: wrong }], schema: [schema] });
    expect(valid).toBe(false);
  });

  test('reads the same by a reader that is not ours', async () => {
    await fc.assert(fc.asyncProperty(aDay, async ({ closed, lines }) => {
      const { statements } = await parseCamt053(render({ closed, lines }));

      expect(statements).toHaveLength(1);
      const balance = (type: string, fen: number) => [type, yuanText(Math.abs(fen)), fen < 0 ? 'DBIT' : 'CRDT'];
      expect(statements[0]!.balances.map((one) => [one.type, one.amount.value, one.creditDebitIndicator]))
        .toEqual([balance('OPBD', closed.openingFen), balance('CLBD', closed.closingFen)]);
      expect(statements[0]!.transactions.map((one) => [
        one.accountServicerReference, one.amount.value, one.amount.currency, one.creditDebitIndicator,
        one.reversalIndicator, one.details[0]!.references.endToEndId,
      ])).toEqual(lines.map((one) => [
        one.reference, yuanText(one.amountFen), 'CNY', one.direction === 'DEBIT' ? 'DBIT' : 'CRDT',
        one.reversal, one.requestNo ?? 'NOTPROVIDED',
      ]));
    }), { numRuns: 60 });
  });

  test('is made of lines that a person can count', () => {
    const [day] = fc.sample(aDay, { numRuns: 1, seed: 53 });
    expect(render(day!).split('\n').every((text) => text.trim().startsWith('<'))).toBe(true);
  });
});
