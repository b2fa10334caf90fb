import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBank, type BankOptions, type RunningBank } from '../../sandbox/bank/start.js';
import { SteppedClock } from '../platform/clock.js';
import { systemRandom } from '../platform/random.js';
import { createHttpBank, type HttpBankConfig } from '../gateways/bank/http-bank.js';
import type { BankGateway, PayoutOrder } from '../gateways/bank/port.js';

/** A real sandbox bank on a free loopback port, with our adapter connected to it; both follow one stepped clock. */
export interface BankRig {
  readonly bank: RunningBank;
  readonly gateway: BankGateway;
  readonly clock: SteppedClock;
  /** Another adapter to the same bank, configured differently. */
  connect(change: Partial<HttpBankConfig>): BankGateway;
  close(): Promise<void>;
}

/** 10:00 on a Tuesday in China. */
export const rigStart = new Date('2026-11-24T02:00:00.000Z');

export async function bankRig(options: Partial<BankOptions> = {}): Promise<BankRig> {
  const dir = mkdtempSync(join(tmpdir(), 'bank-rig-'));
  const clock = new SteppedClock(rigStart);
  const bank = await startBank({ port: 0, dir, clock, ...options });
  const config: HttpBankConfig = {
    baseUrl: bank.url,
    account: bank.account,
    merchantKey: readFileSync(bank.keyFiles.merchantPrivate, 'utf8'),
    bankPublicKey: readFileSync(bank.keyFiles.bankPublic, 'utf8'),
    timeoutMs: 5000,
    clock,
    random: systemRandom,
  };
  const connect = (change: Partial<HttpBankConfig>): BankGateway => createHttpBank({ ...config, ...change });
  const close = async (): Promise<void> => {
    await bank.close();
    rmSync(dir, { recursive: true });
  };
  return { bank, gateway: connect({}), clock, connect, close };
}

let lastNumber = 0;

/** One fen to an account that is in order, under a number of its own. */
export function anOrder(change: Partial<PayoutOrder> = {}): PayoutOrder {
  lastNumber += 1;
  return {
    requestNo: `R${String(lastNumber).padStart(8, '0')}`,
    amountFen: 1,
    payeeName: '杭州示例科技有限公司',
    payeeAccount: '33050161700000000123',
    payeeBranchCode: '105331000017',
    remark: '验证码 402913',
    ...change,
  };
}
