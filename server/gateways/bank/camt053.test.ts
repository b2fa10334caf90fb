import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, type RefusalCode } from '../../platform/errors.js';
import { readCamt053, STATEMENT_LIMIT } from './camt053.js';
import { anOrder, bankRig } from '../../test/bank-rig.js';

/** A day of the real sandbox bank: a payment, a payment returned, one reversed, an incoming transfer. */
async function aDayOfTheBank(): Promise<string> {
  const rig = await bankRig({ settings: { settlementDelayMs: 0 } });
  try {
    const orders = [anOrder(), anOrder({ payeeName: '甲 & 乙 <丙> 公司' }), anOrder()];
    for (const order of orders) await rig.gateway.submit(order);
    await rig.bank.control.returnTransfer({ requestNo: orders[1]!.requestNo, reason: 'NAME_MISMATCH', as: 'CREDIT' });
    await rig.bank.control.returnTransfer({ requestNo: orders[2]!.requestNo, reason: 'CHANNEL_DOWN', as: 'REVERSAL' });
    await rig.bank.control.credit({ amountFen: 40_000, payerName: '付款单位', payerAccount: '33150198543600000456' });
    await rig.bank.control.closeDay();
    return Buffer.from((await rig.gateway.dailyStatement('2026-11-24'))!).toString('utf8');
  } finally {
    await rig.close();
  }
}

let good: string;
beforeAll(async () => {
  good = await aDayOfTheBank();
});

const read = (text: string) => readCamt053(Buffer.from(text));

function refusalOf(file: Uint8Array): DomainError {
  try {
    readCamt053(file);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the file was accepted');
}

/** Replaces the first occurrence and tells the line that it stood on. */
function spoiled(from: string | RegExp, to: string): { text: string; line: number } {
  const at = good.search(from instanceof RegExp ? from : from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (at === -1) throw new Error(`nothing to spoil: ${String(from)}`);
  return { text: good.replace(from, to), line: good.slice(0, at).split('\n').length };
}

const entryLine = (): number => good.slice(0, good.indexOf('<Ntry>')).split('\n').length;

describe('a statement of the bank', () => {
  test('is read to the fen, with what tells each line apart', () => {
    const statement = read(good);

    expect(statement).toMatchObject({ openingFen: 100_000_000, closingFen: 100_039_999 });
    const facts = statement.entries.map(({ direction, reversal, returnReason }) => [direction, reversal, returnReason]);
    expect(facts).toEqual([
      ['DEBIT', false, undefined], ['DEBIT', false, undefined], ['DEBIT', false, undefined],
      ['CREDIT', false, 'NAME_MISMATCH'], ['CREDIT', true, 'CHANNEL_DOWN'], ['CREDIT', false, undefined],
    ]);
    expect(statement.entries[3]!.counterpartyName).toBe('甲 & 乙 <丙> 公司');
    expect(statement.entries[5]).toMatchObject({ requestNo: undefined, counterpartyName: '付款单位', remark: '' });
  });

  test('reads the same with a byte order mark, other line ends and entities by number', () => {
    const other = `\uFEFF${good.replaceAll('\n', '\r\n').replaceAll('甲', '&#x7532;').replaceAll('乙', '&#20057;')}`;
    expect(read(other)).toEqual(read(good));
  });

  test('reads a booking date without time as the first moment of that day in China', () => {
    const { text } = spoiled(/<DtTm>2026-11-24T[^<]*<\/DtTm>/, '<Dt>2026-11-24</Dt>');
    expect(read(text).entries[0]!.bookedAt).toEqual(new Date('2026-11-23T16:00:00.000Z'));
  });

  test('leaves out lines that are not booked', () => {
    const { text } = spoiled(/<Ntry>/, `${/<Ntry>[\s\S]*?<\/Ntry>/.exec(good)![0].replace('BOOK', 'PDNG')}\n<Ntry>`);
    const counted = text.replace(/<NbOfNtries>6</, '<NbOfNtries>7<');
    expect(read(counted).entries).toEqual(read(good).entries);
  });

  test('reads an overdrawn account', () => {
    const overdrawn = good
      .replace(/(<Amt Ccy="CNY">)1000000\.00(<\/Amt>\s*<CdtDbtInd>)CRDT/, '$10.00$2CRDT')
      .replace(/(<Amt Ccy="CNY">)1000399\.99(<\/Amt>\s*<CdtDbtInd>)CRDT/, '$1100.01$2DBIT')
      .replace(/(<Amt Ccy="CNY">400\.00<\/Amt>\s*<CdtDbtInd>)CRDT/, '$1DBIT')
      .replace(/(<Amt Ccy="CNY">)400\.00/, '$1100.00');
    expect(read(overdrawn)).toMatchObject({ openingFen: 0, closingFen: -10_001 });
  });
});

describe('a damaged file is refused whole, with the line', () => {
  test.each([
    ['an amount that is not a number', '<Amt Ccy="CNY">0.01', '<Amt Ccy="CNY">0,01'],
    ['an amount with three decimals', '<Amt Ccy="CNY">0.01', '<Amt Ccy="CNY">0.010'],
    ['a negative amount', '<Amt Ccy="CNY">0.01', '<Amt Ccy="CNY">-0.01'],
    ['another currency', '<Amt Ccy="CNY">0.01', '<Amt Ccy="USD">0.01'],
    ['a direction that is none', '<CdtDbtInd>DBIT</CdtDbtInd>\n        <Sts', '<CdtDbtInd>DEBT</CdtDbtInd>\n        <Sts'],
    ['a status that is none', '<Sts>BOOK', '<Sts>BOOKED'],
    ['a day that does not exist', '<DtTm>2026-11-24T10', '<DtTm>2026-02-30T10'],
    ['a time that is none', '<DtTm>2026-11-24T10', '<DtTm>2026-11-24T25'],
    ['a bank reference that is too long', /<AcctSvcrRef>/, `<AcctSvcrRef>${'9'.repeat(40)}`],
    ['an unknown entity', '甲 &amp;', '甲 &nbsp;'],
    ['an element where text must be', '<Sts>BOOK', '<Sts><X/>BOOK'],
  ])('%s', (_what, from, to) => {
    const { text, line } = spoiled(from, to);
    expect(refusalOf(Buffer.from(text))).toMatchObject({ code: 'STATEMENT_DAMAGED', details: { line } });
  });

  test.each([
    ['a lost amount', /<Amt Ccy="CNY">0\.01<\/Amt>\n/],
    ['a lost booking date', /<BookgDt>[\s\S]*?<\/BookgDt>\n/],
    ['a lost direction', /(?<=0\.01<\/Amt>\n\s*)<CdtDbtInd>DBIT<\/CdtDbtInd>\n/],
  ])('%s is told at its entry', (_what, lost) => {
    const { text } = spoiled(lost, '');
    expect(refusalOf(Buffer.from(text))).toMatchObject({ code: 'STATEMENT_DAMAGED', details: { line: entryLine() } });
  });

  test.each([
    ['a document type', '<Document', '<!DOCTYPE Document SYSTEM "file:///etc/passwd"><Document'],
    ['entities that expand', '<Document', '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><Document'],
    ['CDATA', '验证码 402913', '<![CDATA[验证码]]>'],
    ['another message', 'camt.053.001.02', 'camt.052.001.02'],
    ['another encoding', 'encoding="UTF-8"', 'encoding="GBK"'],
    ['one page of several', '<LastPgInd>true', '<LastPgInd>false'],
    ['two statements', '<Stmt>', '<Stmt></Stmt><Stmt>'],
    ['a name reserved by JavaScript', '<Sts>BOOK</Sts>', '<__proto__>1</__proto__>'],
    ['a control character', '验证码', '验证\u0008码'],
  ])('%s is not accepted', (_what, from, to) => {
    expect(refusalOf(Buffer.from(spoiled(from, to).text)).code).toBe('STATEMENT_DAMAGED');
  });

  test('a file beyond the limit is not even looked at', () => {
    expect(refusalOf(Buffer.alloc(STATEMENT_LIMIT + 1, 0x20))).toMatchObject({ userMessage: { zh: expect.stringContaining('文件过大') } });
  });

  test('a byte that is not UTF-8 is named by its line', () => {
    const { line } = spoiled('验证码', '');
    const bytes = Buffer.from(good);
    bytes[bytes.indexOf(Buffer.from('验证码')) + 1] = 0x41;
    expect(refusalOf(bytes)).toMatchObject({ code: 'STATEMENT_DAMAGED', details: { line } });
  });

  test('the words of the refusal are in both languages and quote nothing of the file', () => {
    const { userMessage } = refusalOf(Buffer.from(spoiled('<Amt Ccy="CNY">0.01', '<Amt Ccy="CNY">甲公司').text));
    expect(userMessage.zh).toMatch(/第 \d+ 行/);
    expect(userMessage.en).toMatch(/line \d+/);
    expect(userMessage.zh + userMessage.en).not.toContain('甲公司');
  });
});

describe('a file that does not add up is refused', () => {
  test.each([
    ['a closing balance one fen off', '1000399.99', '1000399.98'],
    ['a line of another amount', /(<Ntry>[\s\S]*?)0\.01/, '$10.02'],
    ['a line turned round', /(<Ntry>[\s\S]*?)DBIT/, '$1CRDT'],
    ['a lost line', /<Ntry>[\s\S]*?<\/Ntry>/, ''],
    ['a repeated line', /(<Ntry>[\s\S]*?<\/Ntry>)/, '$1$1'],
  ])('%s', (_what, from, to) => {
    expect(refusalOf(Buffer.from(good.replace(from, to))).code).toBe('STATEMENT_DOES_NOT_ADD_UP');
  });

  test('even when the lost lines cancel each other out', () => {
    const entries = good.match(/ *<Ntry>[\s\S]*?<\/Ntry>\n/g) ?? [];
    const text = good.replace(entries[0]!, '').replace(entries[3]!, '');
    expect(refusalOf(Buffer.from(text)).code).toBe('STATEMENT_DOES_NOT_ADD_UP');
  });
});

describe('whatever bytes come', () => {
  const refusals: readonly RefusalCode[] = ['STATEMENT_DAMAGED', 'STATEMENT_DOES_NOT_ADD_UP'];

  /** Refuses in its own words, or reads something that adds up; never anything else. */
  function holds(file: Uint8Array): boolean {
    try {
      const { openingFen, closingFen, entries } = readCamt053(file);
      const signed = entries.map(({ direction, amountFen }) => (direction === 'DEBIT' ? -amountFen : amountFen));
      const sum = signed.reduce((total, fen) => total + fen, openingFen);
      return sum === closingFen && entries.every((entry) => Number.isSafeInteger(entry.amountFen));
    } catch (error) {
      return error instanceof DomainError && refusals.includes(error.code) && error.details.line! >= 1;
    }
  }

  test('a file cut off at any byte is refused', () => {
    const bytes = Buffer.from(good);
    const accepted: number[] = [];
    for (let length = 0; length < bytes.length; length += 1) {
      if (refusalOf(bytes.subarray(0, length)).code !== 'STATEMENT_DAMAGED') accepted.push(length);
    }
    expect(accepted).toEqual([]);
  });

  test('bytes changed, lost or put in', () => {
    const bytes = Buffer.from(good);
    const change = fc.record({ at: fc.nat(bytes.length - 1), lose: fc.nat(20), put: fc.uint8Array({ maxLength: 8 }) });
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => holds(
      changes.reduce<Buffer>((file, { at, lose, put }) =>
        Buffer.concat([file.subarray(0, at), put, file.subarray(at + lose)]), bytes),
    )), { numRuns: 300 });
  });

  test('elements swapped, doubled or emptied', () => {
    const lines = good.split('\n');
    const anyLine = fc.nat(lines.length - 1);
    fc.assert(fc.property(anyLine, anyLine, fc.constantFrom('swap', 'double', 'empty'), (first, second, how) => {
      const changed = [...lines];
      if (how === 'swap') [changed[first], changed[second]] = [lines[second]!, lines[first]!];
      if (how === 'double') changed.splice(second, 0, lines[first]!);
      if (how === 'empty') changed[first] = lines[first]!.replace(/>[^<]*</, '><');
      return holds(Buffer.from(changed.join('\n')));
    }), { numRuns: 300 });
  });

  test('anything at all', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((text) => `<Document>${text}</Document>`));
    fc.assert(fc.property(anything, (text) => holds(Buffer.from(text))), { numRuns: 300 });
  });
});

describe('what the bank spoils itself', () => {
  let rig: Awaited<ReturnType<typeof bankRig>>;
  beforeAll(async () => {
    rig = await bankRig();
    await rig.bank.control.closeDay();
  });
  afterAll(() => rig.close());

  test.each([
    ['DAMAGED_STATEMENT', 'STATEMENT_DAMAGED'],
    ['WRONG_CLOSING', 'STATEMENT_DOES_NOT_ADD_UP'],
  ] as const)('%s is fetched as signed, refused on reading, and whole the next time', async (kind, code) => {
    await rig.bank.control.fault({ kind });

    expect(refusalOf((await rig.gateway.dailyStatement('2026-11-24'))!).code).toBe(code);
    expect(readCamt053((await rig.gateway.dailyStatement('2026-11-24'))!).entries).toEqual([]);
  });
});
