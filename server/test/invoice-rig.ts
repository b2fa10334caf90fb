import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invoiceParty } from '../../sandbox/parties/invoice/invoice.js';
import { ensureInvoiceKeys } from '../../sandbox/parties/invoice/keys.js';
import { startParties } from '../../sandbox/parties/start.js';
import { createHttpInvoice, type HttpInvoiceConfig } from '../gateways/invoice/http-invoice.js';
import type { InvoiceGateway, InvoiceOrder } from '../gateways/invoice/port.js';
import { SteppedClock, type Clock } from '../platform/clock.js';
import { systemRandom } from '../platform/random.js';

/** A real sandbox e-invoice service on a free loopback port, with our adapter connected to it; both follow one clock. */
export interface InvoiceRig {
  readonly url: string;
  readonly gateway: InvoiceGateway;
  /** Another adapter to the same service, configured differently. */
  connect(change: Partial<HttpInvoiceConfig>): InvoiceGateway;
  /** An action of the control page, e.g. `control('refuse', { reason: 'TAX_NUMBER_UNKNOWN' })`. */
  control(action: string, body?: object): Promise<void>;
  fault(fault: string, on: boolean, slowMs?: number): Promise<void>;
  /** What it has taken in, newest first. */
  ledger(): Promise<{ invoices: LedgerLine[]; redLetters: LedgerLine[] }>;
  close(): Promise<void>;
}

export interface LedgerLine {
  readonly requestNo: string;
  readonly number: string | null;
  readonly refused: string | null;
  readonly submissions: number;
  readonly submission: Readonly<Record<string, unknown>>;
}

/** 10:00 on a Wednesday in China. */
export const rigStart = new Date('2026-06-10T02:00:00.000Z');

/** Outcomes are out at once unless told otherwise. */
export async function invoiceRig(clock: Clock = new SteppedClock(rigStart)): Promise<InvoiceRig> {
  const dir = mkdtempSync(join(tmpdir(), 'invoice-rig-'));
  const parties = await startParties({ port: 0, dir, parties: [invoiceParty()], now: () => clock.now() });
  const keys = ensureInvoiceKeys(dir);
  const config: HttpInvoiceConfig = {
    baseUrl: `${parties.url}/invoice`,
    sellerTaxNumber: '91110108MA00DEM06X',
    sellerName: '示范数字认证有限公司',
    sellerKey: readFileSync(keys.sellerPrivate, 'utf8'),
    providerKey: readFileSync(keys.providerPublic, 'utf8'),
    timeoutMs: 3000,
    clock,
    random: systemRandom,
  };
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${parties.url}/control/${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  await post('invoice/settings', { delayMs: 0 });
  const connect = (change: Partial<HttpInvoiceConfig>): InvoiceGateway => createHttpInvoice({ ...config, ...change });
  return {
    url: parties.url,
    gateway: connect({}),
    connect,
    control: (action, body = {}) => post(`invoice/${action}`, body),
    fault: (fault, on, slowMs) => post('faults', { party: 'invoice', fault, on, ...(slowMs !== undefined && { slowMs }) }),
    ledger: async () => {
      const state = (await (await fetch(`${parties.url}/control/state`)).json()) as { invoice: { state: never } };
      return state.invoice.state;
    },
    close: async () => {
      await parties.close();
      rmSync(dir, { recursive: true });
    },
  };
}

let lastNumber = 0;

/** 400 yuan to a buyer who is in order, under a number of its own. */
export function anInvoiceOrder(change: Partial<InvoiceOrder> = {}): InvoiceOrder {
  lastNumber += 1;
  return {
    requestNo: `FP${String(lastNumber).padStart(8, '0')}`,
    kind: 'ORDINARY',
    buyer: { title: '杭州示例科技有限公司', taxNumber: '92330106MA2XY9K83X', address: '', phone: '', bank: '', account: '' },
    line: {
      item: '*信息技术服务*数字证书服务费', taxCategoryCode: '3040203000000000000',
      netFen: 37_736, taxRatePercent: 6, taxFen: 2264, totalFen: 40_000,
    },
    remark: '订单 CD2026061000017',
    issuer: '系统开票',
    ...change,
  };
}
