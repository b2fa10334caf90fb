import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { anInvoiceOrder, invoiceRig, rigStart, type InvoiceRig } from '../../test/invoice-rig.js';
import { SteppedClock } from '../../platform/clock.js';
import type { RedLetterOrder } from './port.js';

let rig: InvoiceRig;
let clock: SteppedClock;
beforeEach(async () => {
  clock = new SteppedClock(rigStart);
  rig = await invoiceRig(clock);
});
afterEach(() => rig.close());

const redOf = (blueNumber: string, change: Partial<RedLetterOrder> = {}): RedLetterOrder =>
  ({ requestNo: `HC${blueNumber}`, blueNumber, reason: 'SERVICE_TERMINATED', totalFen: 40_000, ...change });

async function issued(change = {}): Promise<{ requestNo: string; number: string }> {
  const order = anInvoiceOrder(change);
  const answer = await rig.gateway.issue(order);
  if (answer.kind !== 'ISSUED') throw new Error(JSON.stringify(answer));
  return { requestNo: order.requestNo, number: answer.number };
}

describe('an invoice that goes well', () => {
  test('is taken, issued by the provider’s clock, and has its number and links', async () => {
    await rig.control('settings', { delayMs: 1500 });
    const order = anInvoiceOrder();

    expect(await rig.gateway.issue(order)).toEqual({ kind: 'PROCESSING' });
    expect(await rig.gateway.query(order.requestNo)).toEqual({ kind: 'PROCESSING' });

    clock.advance(1500);
    expect(await rig.gateway.query(order.requestNo)).toEqual({
      kind: 'ISSUED', number: expect.stringMatching(/^2611\d{16}$/), issuedAt: new Date(rigStart.getTime() + 1500),
      links: { pdf: expect.stringMatching(/^http.*\.pdf$/), ofd: expect.any(String), xml: expect.any(String) },
    });
  });

  test('is issued once however often its number is sent, and under other content not at all', async () => {
    const order = anInvoiceOrder();
    const first = await rig.gateway.issue(order);

    expect(await rig.gateway.issue(order)).toEqual(first);
    expect(await rig.gateway.issue({ ...order, remark: '另一笔' })).toEqual({ kind: 'UNKNOWN', cause: 'PROVIDER REQUEST_NO_REUSED' });
    expect((await rig.ledger()).invoices).toMatchObject([{ requestNo: order.requestNo, submissions: 2 }]);
  });

  test('carries what was ordered', async () => {
    const buyer = { title: '甲', taxNumber: '92330106MA2XY9K83X', address: '文一路 1 号', phone: '0571-8', bank: '某行', account: '3305' };
    await issued({ kind: 'SPECIAL', buyer });

    expect((await rig.ledger()).invoices[0]!.submission).toMatchObject({
      kind: 'SPECIAL', buyer, total: '400.00', currency: 'CNY', issuer: '系统开票', seller: { taxNumber: '91110108MA00DEM06X' },
      item: { amount: '377.36', tax: '22.64', taxRate: '6%', taxCategoryCode: '3040203000000000000' },
    });
  });

  test('can be fetched as a small PDF', async () => {
    const { requestNo } = await issued();
    const file = await rig.gateway.pdf(requestNo);
    if (file.kind !== 'FILE') throw new Error(file.cause);
    expect(file.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.content.length).toBeLessThan(10_000);
  });
});

describe('what the provider does not do', () => {
  test('a refusal is final, with its code and words', async () => {
    await rig.control('refuse', { reason: 'TAX_NUMBER_UNKNOWN' });
    const order = anInvoiceOrder();
    const refused = { kind: 'REFUSED', code: 'TAX_NUMBER_UNKNOWN', text: '税号不存在' };
    expect(await rig.gateway.issue(order)).toEqual(refused);
    expect(await rig.gateway.query(order.requestNo)).toEqual(refused);
    expect(await rig.gateway.issue(anInvoiceOrder())).toMatchObject({ kind: 'ISSUED' });
  });

  test('content that can never be accepted is refused and leaves nothing behind', async () => {
    const order = anInvoiceOrder({ issuer: '' });
    expect(await rig.gateway.issue(order)).toMatchObject({ kind: 'REFUSED', code: 'BAD_REQUEST' });
    expect(await rig.gateway.query(order.requestNo)).toEqual({ kind: 'ABSENT' });
  });

  test('of a number that it never saw it says so', async () => {
    expect(await rig.gateway.query('FPNEVERSENT')).toEqual({ kind: 'ABSENT' });
    expect(await rig.gateway.queryRedLetter('HCNEVERSENT')).toEqual({ kind: 'ABSENT' });
    expect(await rig.gateway.pdf('FPNEVERSENT')).toEqual({ kind: 'UNAVAILABLE', cause: 'PROVIDER NOT_FOUND' });
  });
});

describe('a red letter', () => {
  test('reverses an invoice once', async () => {
    const { number } = await issued();
    const first = await rig.gateway.redLetter(redOf(number));
    expect(first).toMatchObject({ kind: 'ISSUED', number: expect.not.stringMatching(number) });
    expect(await rig.gateway.redLetter(redOf(number))).toEqual(first);
    expect(await rig.gateway.queryRedLetter(`HC${number}`)).toEqual(first);
    expect(await rig.gateway.redLetter(redOf(number, { requestNo: 'HCSECOND' }))).toMatchObject({ kind: 'REFUSED', code: 'ALREADY_RED' });
  });

  test('of nothing, or of another amount, is refused', async () => {
    const { number } = await issued();
    expect(await rig.gateway.redLetter(redOf('26110000000000009999'))).toMatchObject({ kind: 'REFUSED', code: 'BLUE_NOT_FOUND' });
    expect(await rig.gateway.redLetter(redOf(number, { totalFen: 1 }))).toMatchObject({ kind: 'REFUSED', code: 'BLUE_NOT_FOUND' });
  });
});

describe('an answer that cannot be believed is no answer', () => {
  test.each([
    ['DOWN', 'UNSIGNED HTTP 503'], ['CUT', 'CONNECTION UND_ERR_SOCKET'], ['FORGED', 'SIGNATURE'],
  ])('%s', async (fault, cause) => {
    await rig.fault(fault, true);
    const order = anInvoiceOrder();
    expect(await rig.gateway.issue(order)).toEqual({ kind: 'UNKNOWN', cause });
    expect(await rig.gateway.pdf(order.requestNo)).toEqual({ kind: 'UNAVAILABLE', cause });
    await rig.fault(fault, false);
    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: fault === 'DOWN' ? 'ABSENT' : 'ISSUED' });
  });

  test('slow ones are given up', async () => {
    await rig.fault('SLOW', true, 400);
    expect(await rig.connect({ timeoutMs: 100 }).issue(anInvoiceOrder())).toEqual({ kind: 'UNKNOWN', cause: 'TIMEOUT' });
  });

  test('a line that repeats itself makes one invoice', async () => {
    await rig.fault('TWICE', true);
    const { requestNo } = await issued();
    expect((await rig.ledger()).invoices).toMatchObject([{ requestNo, submissions: 2 }]);
  });

  test('a clock too far off, a stranger’s key and no service are all unknown', async () => {
    const off = new SteppedClock(new Date(rigStart.getTime() + 301_000));
    const stranger = generateKeyPairSync('ed25519').privateKey;
    expect(await rig.connect({ clock: off }).issue(anInvoiceOrder())).toEqual({ kind: 'UNKNOWN', cause: 'CLOCK' });
    expect(await rig.connect({ sellerKey: stranger }).issue(anInvoiceOrder())).toEqual({ kind: 'UNKNOWN', cause: 'PROVIDER SIGNATURE_REFUSED' });
    expect(await rig.connect({ baseUrl: 'http://127.0.0.1:1' }).issue(anInvoiceOrder())).toMatchObject({ kind: 'UNKNOWN', cause: expect.stringMatching(/^CONNECTION/) });
    expect((await rig.ledger()).invoices).toEqual([]);
  });

  test('keys of another kind are refused at the start', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => rig.connect({ sellerKey: privateKey, providerKey: publicKey })).toThrow('Ed25519');
  });
});
