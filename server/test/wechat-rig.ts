import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startParties, type RunningParties } from '../../sandbox/parties/start.js';
import { WechatControl } from '../../sandbox/wechat-pay/control-client.js';
import { demoMerchant, ensureWechatKeys, wechatKeyFiles } from '../../sandbox/wechat-pay/keys.js';
import type { Refund, Transaction } from '../../sandbox/wechat-pay/ledger.js';
import type { SentNotice } from '../../sandbox/wechat-pay/notices.js';
import { wechatPayParty } from '../../sandbox/wechat-pay/wechat-pay.js';
import { createHttpWechatPay, type HttpWechatPayConfig } from '../gateways/wechat-pay/http-wechat-pay.js';
import type { WechatPayGateway } from '../gateways/wechat-pay/port.js';
import type { Clock } from '../platform/clock.js';
import { systemRandom } from '../platform/random.js';

export interface WechatBooks {
  readonly transactions: readonly Transaction[];
  readonly refunds: readonly Refund[];
  readonly notices: readonly SentNotice[];
}

/** The sandbox's WeChat on a free loopback port with our adapter connected to it, both on the clock of a test. */
export interface WechatRig {
  readonly gateway: WechatPayGateway;
  readonly config: HttpWechatPayConfig;
  readonly url: string;
  /** Folder of the keys of both sides. */
  readonly dir: string;
  connect(change: Partial<HttpWechatPayConfig>): WechatPayGateway;
  readonly control: WechatControl;
  /** What a person does on the control page. */
  act(action: string, body: object): Promise<Record<string, unknown>>;
  fault(fault: string, on?: boolean): Promise<void>;
  books(): Promise<WechatBooks>;
  /** Which clock both sides follow from now on. */
  follow(clock: Clock): void;
  close(): Promise<void>;
}

/** Where notices go unless a test listens: nobody is there. */
const NOBODY = 'http://127.0.0.1:9/notify/wechat-pay';

export async function wechatRig(clock: Clock, notifyUrl = NOBODY): Promise<WechatRig> {
  const dir = mkdtempSync(join(tmpdir(), 'wechat-rig-'));
  ensureWechatKeys(dir);
  const files = wechatKeyFiles(dir);
  const followed = { clock };
  const ours: Clock = { now: () => followed.clock.now() };
  const parties: RunningParties = await startParties({ port: 0, dir, parties: [wechatPayParty()], now: () => followed.clock.now() });
  const config: HttpWechatPayConfig = {
    baseUrl: `${parties.url}/wechat-pay`.replace('localhost', '127.0.0.1'),
    mchId: demoMerchant.mchId,
    appId: demoMerchant.appId,
    merchantSerial: demoMerchant.merchantSerial,
    merchantKey: readFileSync(files.merchantPrivate, 'utf8'),
    platformKeys: new Map([[demoMerchant.publicKeyId, readFileSync(files.wechatPublic, 'utf8')]]),
    apiV3Key: demoMerchant.apiV3Key,
    notifyUrl,
    timeoutMs: 5000,
    clock: ours,
    random: systemRandom,
  };
  const connect = (change: Partial<HttpWechatPayConfig>): WechatPayGateway => createHttpWechatPay({ ...config, ...change });
  const steering = new WechatControl(parties.url);
  const control = async (path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${parties.url}/control/${path}`, body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const told = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(`sandbox: ${String(told['error'])}`);
    return told;
  };
  return {
    gateway: connect({}), config, url: `${parties.url}/wechat-pay`, dir, connect,
    control: steering,
    act: async (action, body) => (await steering.act(action, body)) as Record<string, unknown>,
    fault: async (fault, on = true) => void (await control('faults', { party: 'wechat-pay', fault, on })),
    books: async () => ((await control('state'))['wechat-pay'] as { state: WechatBooks }).state,
    follow: (other) => { followed.clock = other; },
    close: async () => {
      await parties.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
