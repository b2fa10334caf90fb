import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startParties, type RunningParties } from '../start.js';
import { invoiceParty } from './invoice.js';
import { ensureInvoiceKeys } from './keys.js';

const SELLER = '91110108MA00DEM06X';
let dir: string;
let now: number;
let parties: RunningParties;
const start = (): Promise<RunningParties> => startParties({ port: 0, dir, parties: [invoiceParty()], now: () => new Date(now) });
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'invoice-party-'));
  now = Date.parse('2026-06-10T02:00:00Z');
  parties = await start();
});
afterEach(async () => {
  await parties.close();
  rmSync(dir, { recursive: true });
});

interface Change { nonce?: string; timestamp?: string; seller?: string; signature?: string }

async function send(method: 'GET' | 'POST', path: string, body = '', change: Change = {}): Promise<Record<string, unknown>> {
  const { nonce = randomBytes(16).toString('hex'), timestamp = String(now / 1000), seller = SELLER } = change;
  const url = new URL(`${parties.url}/invoice${path}`);
  const key = createPrivateKey(readFileSync(ensureInvoiceKeys(dir).sellerPrivate));
  const bytes = Buffer.from(`${method}\n${url.pathname}${url.search}\n${timestamp}\n${nonce}\n${body}`);
  const signature = change.signature ?? sign(null, bytes, key).toString('base64');
  const headers = { 'invoice-seller': seller, 'invoice-timestamp': timestamp, 'invoice-nonce': nonce, 'invoice-signature': signature };
  const answer = await fetch(url, { method, headers, ...(body && { body }) });
  return (await answer.json()) as Record<string, unknown>;
}

const submission = (requestNo: string): string => JSON.stringify({
  requestNo, kind: 'ORDINARY', seller: { name: '示范数字认证有限公司', taxNumber: SELLER },
  buyer: { title: '甲公司', taxNumber: '92330106MA2XY9K83X', address: '', phone: '', bank: '', account: '' },
  item: { name: '证书', taxCategoryCode: '3040203000000000000', amount: '377.36', taxRate: '6%', tax: '22.64' },
  total: '400.00', currency: 'CNY', remark: '', issuer: '开票员',
});

test('a request is let in once, when the seller signed exactly it, lately', async () => {
  const nonce = 'n'.repeat(32);
  expect(await send('POST', '/v1/invoices', submission('A1'), { nonce })).toMatchObject({ code: 'OK', status: 'PROCESSING' });
  expect(await send('POST', '/v1/invoices', submission('A1'), { nonce })).toMatchObject({ code: 'NONCE_REPLAYED' });
  expect(await send('GET', '/v1/invoices/A1', '', { signature: 'AAAA' })).toMatchObject({ code: 'SIGNATURE_REFUSED' });
  expect(await send('GET', '/v1/invoices/A1', '', { nonce: 'short' })).toMatchObject({ code: 'SIGNATURE_REFUSED' });
  expect(await send('GET', '/v1/invoices/A1', '', { seller: 'nobody' })).toMatchObject({ code: 'UNKNOWN_SELLER' });
  expect(await send('GET', '/v1/invoices/A1', '', { timestamp: String(now / 1000 - 301) })).toMatchObject({ code: 'CLOCK_SKEW' });
});

test('what was taken in outlives a restart, and is issued when its time has come', async () => {
  await send('POST', '/v1/invoices', submission('A1'));
  await parties.close();
  now += 2000;
  parties = await start();
  const answer = await send('GET', '/v1/invoices/A1');
  expect(answer).toMatchObject({ status: 'ISSUED', number: '26110000000000000001' });
  const page = await fetch((answer['links'] as { pdf: string }).pdf);
  expect([page.headers.get('content-type'), (await page.text()).slice(0, 8)]).toEqual(['application/pdf', '%PDF-1.4']);
});

test('sums that do not add up, other fields and broken bodies are bad requests', async () => {
  expect(await send('POST', '/v1/invoices', submission('A1').replace('22.64', '22.65'))).toMatchObject({ code: 'BAD_REQUEST' });
  expect(await send('POST', '/v1/invoices', submission('A1').replace('"remark"', '"note"'))).toMatchObject({ code: 'BAD_REQUEST' });
  expect(await send('POST', '/v1/invoices', '{')).toMatchObject({ code: 'BAD_REQUEST' });
  expect(await send('GET', '/v1/invoices/A1')).toMatchObject({ code: 'NOT_FOUND' });
});

test('a tax number is refused each time until it is forgiven', async () => {
  const control = (action: string, body = {}) => fetch(`${parties.url}/control/invoice/${action}`, { method: 'POST', body: JSON.stringify(body) });
  await control('settings', { delayMs: 0 });
  await control('refuse', { reason: 'TITLE_MISMATCH', taxNumber: '92330106MA2XY9K83X' });
  for (const no of ['A1', 'A2']) {
    expect(await send('POST', '/v1/invoices', submission(no))).toMatchObject({ status: 'REFUSED', reasonCode: 'TITLE_MISMATCH', reasonText: '名称与税号不符' });
  }
  await control('forgive');
  expect(await send('POST', '/v1/invoices', submission('A3'))).toMatchObject({ status: 'ISSUED' });
  expect((await control('refuse', { reason: 'NO_SUCH_REASON' })).status).toBe(400);
});
