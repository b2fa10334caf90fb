import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { makeAuthority, type TestAuthority } from '../driver/test/authority.js';
import { openOrder, type ContractOrder } from '../driver/test/contract-order.js';
import { openContractServer, type ContractServer } from '../driver/test/contract-server.js';
import { buildBundle, start, type Spawned } from '../driver/test/driver-run.js';
import { buildFaultModule, type FaultModule } from '../driver/test/fault-module.js';
import { makeSoftToken, PIN, type SoftToken } from '../driver/test/soft-token.js';
import { waitUntil } from '../server/test/wait-until.js';
import { violationsInBothModes } from './harness/accessibility.js';
import { openBrowser, openScreen } from './harness/browser.js';

let authority: TestAuthority;
let token: SoftToken;
let module: FaultModule;
let server: ContractServer;
let order: ContractOrder;
let bundle: Awaited<ReturnType<typeof buildBundle>>;
let browser: Browser;
let home: string;
let running: Spawned;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  authority = makeAuthority('Test');
  token = await makeSoftToken(authority);
  module = await buildFaultModule(token);
  bundle = await buildBundle();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  token.remove();
  bundle.remove();
});
beforeEach(() => {
  token.restore();
  home = mkdtempSync(join(tmpdir(), 'certdesk-driver-page-'));
  errors.length = 0;
});

const folder = process.env['CERTDESK_SHOTS'];
const shot = async (name: string): Promise<void> => {
  if (folder === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

interface Given {
  readonly fault?: string;
  readonly flags?: number;
  readonly code?: string;
  readonly language?: string;
}

async function addressOf(spawned: Spawned): Promise<string> {
  let text = '';
  spawned.child.stdout!.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  await waitUntil(() => text.includes('\n'), { what: 'the driver has told its address' });
  return text.trim().split('\n')[0]!;
}

/** A driver at a server with an order, and the page that it serves, in a window 360 px wide. */
async function given({ fault = '', flags = 0, code, language = 'zh' }: Given = {}): Promise<string> {
  order = openOrder({ authority, oldCertificate: token.oldCertificate, ...(code === undefined ? {} : { code }) });
  server = await openContractServer(order);
  running = start(process.execPath, [
    bundle.file, 'serve', '--server', server.url, '--module', module.path, '--lang', language, '--retries', '0',
  ], { ...module.env(fault, flags), HOME: home }, '');
  const address = await addressOf(running);
  page = await openScreen(browser, address);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  return address;
}

afterEach(async () => {
  await page.context().close();
  running.child.kill('SIGINT');
  await running.ended;
  await server.close();
  rmSync(home, { recursive: true });
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const fits = () => page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

describe('given the expired Ukey and its order, when the page of the driver is opened,', () => {
  test('then the certificate is found, the PIN asked, and it is renewed', async () => {
    await given();
    await heading('发现可更新的证书').waitFor();
    expect(await page.textContent('main')).toContain(token.oldSerial);
    expect(await page.textContent('main')).toContain('中途请勿');
    expect(page.url()).not.toContain('t=');
    expect(await violationsInBothModes(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await shot('found');

    await page.getByRole('button', { name: '开始更新' }).click();
    await page.getByLabel('Ukey 的 PIN 码').fill('000000');
    expect(await violationsInBothModes(page)).toEqual([]);
    await shot('pin');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'PIN 码不正确' }).waitFor();

    server.plan({ call: 'PUT /update/request', kind: 'HOLD_BEFORE' });
    await page.getByLabel('Ukey 的 PIN 码').fill(PIN);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: '提交证书请求' }).and(page.locator('[aria-current]')).waitFor();
    await heading('正在更新，中途请勿中断').waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await shot('working');
  });

  test('then it ends with the new certificate, and goes on after a break', async () => {
    await given();
    server.plan({ call: 'PUT /update/request', kind: 'CUT', bytes: 200 });
    await page.getByRole('button', { name: '开始更新' }).click();
    await page.getByLabel('Ukey 的 PIN 码').fill(PIN);
    await page.keyboard.press('Enter');
    await heading('更新没有完成').waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
    await shot('failed');

    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText('将从中断处继续').waitFor();
    await page.getByRole('button', { name: '继续更新' }).click();
    await page.getByLabel('Ukey 的 PIN 码').fill(PIN);
    await page.keyboard.press('Enter');
    await heading('更新完成').waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await shot('done');
    expect({ state: order.state, issued: order.issued.length, objects: token.objectFiles() }).toEqual({ state: 'INSTALLED', issued: 1, objects: 6 });

    await page.getByRole('button', { name: '结束' }).click();
    await page.getByText('可以关闭这个窗口').waitFor();
    expect((await running.ended).exit).toBe(0);
    expect(errors).toEqual([]);
  });

  test('then a code that the order asks for is asked for, in English too', async () => {
    await given({ code: '864209', language: 'en' });
    await page.getByRole('button', { name: 'Start the update' }).click();
    await page.getByLabel('PIN of the Ukey').fill(PIN);
    await page.keyboard.press('Enter');
    await page.getByLabel('Download code from the SMS').fill('1');
    await page.keyboard.press('Enter');
    await page.getByText('Tries left: 4').waitFor();
    await page.getByLabel('Download code from the SMS').fill('864209');
    await page.keyboard.press('Enter');
    await heading('The certificate is renewed').waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await heading('更新完成').waitFor();
  });

  test('then a locked Ukey is explained, with the way out', async () => {
    await given({ flags: 0x40000 });
    await page.getByRole('button', { name: '开始更新' }).click();
    await heading('更新没有完成').waitFor();
    expect(await page.textContent('main')).toContain('解锁');
  });

  test('then the last try is announced before the PIN', async () => {
    await given({ flags: 0x20000 });
    await page.getByRole('button', { name: '开始更新' }).click();
    await page.getByRole('alert').filter({ hasText: '最后一次机会' }).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await heading('更新没有完成').waitFor();
  });
});

/** The status of a request as somebody else would make it. */
function statusOf(url: string, options: { method?: string; headers?: Record<string, string>; body?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: options.method ?? 'GET', headers: options.headers ?? {} }, (incoming) => {
      incoming.resume();
      resolve(incoming.statusCode ?? 0);
    });
    outgoing.once('error', reject);
    outgoing.end(options.body);
  });
}

describe('given the page open, anybody else', () => {
  test('is refused: without the cookie, with the address used before, under another name, from another page', async () => {
    const address = await given();
    const { origin, host } = new URL(address);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    const own = { Cookie: `${cookie!.name}=${cookie!.value}` };
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect(await statusOf(address, {})).toBe(401);
    expect(await statusOf(`${origin}/`, {})).toBe(401);
    expect(await statusOf(`${origin}/`, { headers: own })).toBe(200);
    expect(await statusOf(`${origin}/`, { headers: { ...own, Host: 'evil.example' } })).toBe(421);
    expect(await statusOf(`${origin}/`, { headers: { ...own, Host: host.replace('127.0.0.1', 'localhost') } })).toBe(421);
    expect(await statusOf(`${origin}/start`, { method: 'POST', headers: { ...own, ...form }, body: 'serial=1' })).toBe(403);
    expect(await statusOf(`${origin}/start`, { method: 'POST', headers: { ...own, ...form, Origin: 'http://evil.example' }, body: 'serial=1' })).toBe(403);
    expect(await statusOf(`${origin}/start`, { method: 'POST', headers: { ...form, Origin: origin }, body: 'serial=1' })).toBe(401);
    expect(await statusOf(`${origin}/answer`, { method: 'POST', headers: { ...own, ...form, Origin: origin }, body: `answer=${'x'.repeat(5000)}` })).toBe(413);
    expect(await statusOf(`${origin}/`, { method: 'DELETE', headers: own })).toBe(405);
    expect(server.calls).toEqual([]);
  });
});
