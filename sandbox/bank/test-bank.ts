import { randomBytes, type KeyObject, createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signatureHolds, signatureOf } from './signing.js';
import { startBank, type BankOptions, type RunningBank } from './start.js';

/** 10:00 on a Tuesday in China. */
export const testStart = Date.parse('2026-11-24T02:00:00.000Z');

/** A clock that stands still until moved. */
export class StillClock {
  moment = testStart;

  now(): Date {
    return new Date(this.moment);
  }
}

export interface SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly nonce?: string;
  /** Unix seconds. */
  readonly timestamp?: string;
  readonly account?: string;
  readonly key?: KeyObject;
  /** Replaces the right signature. */
  readonly signature?: string;
}

export interface SignedAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** The bank's key signed these bytes for the nonce sent. */
  readonly genuine: boolean;
}

/** A bank in a folder of its own, and a merchant who speaks its protocol by hand. */
export class TestBank {
  readonly clock = new StillClock();
  readonly dir = mkdtempSync(join(tmpdir(), 'sandbox-bank-'));
  bank!: RunningBank;

  async start(options: Partial<BankOptions> = {}): Promise<this> {
    this.bank = await startBank({ port: 0, dir: this.dir, clock: this.clock, ...options });
    return this;
  }

  async restart(): Promise<void> {
    await this.bank.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.bank.close();
    rmSync(this.dir, { recursive: true });
  }

  async send(request: SignedRequest): Promise<SignedAnswer> {
    const { method, path, body = '', account = this.bank.account } = request;
    const nonce = request.nonce ?? randomBytes(16).toString('hex');
    const timestamp = request.timestamp ?? String(Math.floor(this.clock.moment / 1000));
    const key = request.key ?? createPrivateKey(readFileSync(this.bank.keyFiles.merchantPrivate));
    const signature = request.signature ?? signatureOf(key, [method, path, timestamp, nonce], Buffer.from(body));
    const headers = {
      'bank-account': account, 'bank-timestamp': timestamp, 'bank-nonce': nonce, 'bank-signature': signature,
    };
    const response = await fetch(`${this.bank.url}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
    const bytes = Buffer.from(await response.arrayBuffer());
    const header = (name: string): string => response.headers.get(name) ?? '';
    const bankKey = createPublicKey(readFileSync(this.bank.keyFiles.bankPublic));
    const parts = [header('bank-timestamp'), nonce];
    return { status: response.status, body: bytes, genuine: signatureHolds(bankKey, parts, bytes, header('bank-signature')) };
  }

  /** Sends and reads JSON. */
  async ask(request: SignedRequest): Promise<Record<string, unknown>> {
    return JSON.parse((await this.send(request)).body.toString('utf8')) as Record<string, unknown>;
  }

  pay(requestNo: string, payee: Partial<typeof somePayee> = {}, change: object = {}): Promise<Record<string, unknown>> {
    const order = {
      requestNo, amount: '0.01', currency: 'CNY', payee: { ...somePayee, ...payee }, remark: '验证码 402913', ...change,
    };
    return this.ask({ method: 'POST', path: '/v1/transfers', body: JSON.stringify(order) });
  }

  query(requestNo: string): Promise<Record<string, unknown>> {
    return this.ask({ method: 'GET', path: `/v1/transfers/${requestNo}` });
  }
}

export const somePayee = { name: '杭州示例科技有限公司', account: '33050161700000000123', branchCode: '105331000017' };
