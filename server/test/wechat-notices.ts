import { createCipheriv, createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createHttpWechatPay } from '../gateways/wechat-pay/http-wechat-pay.js';
import type { NoticeHeaders, WechatPayGateway } from '../gateways/wechat-pay/port.js';
import { SteppedClock } from '../platform/clock.js';
import { systemRandom } from '../platform/random.js';

const [wechatKeys, strangers] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })];
const ours = { mchId: '1900000109', appId: 'wxd678efh567hg6787', apiV3Key: 'k'.repeat(32), serial: 'PUB_KEY_ID_0119000001092026' };
const clock = new SteppedClock(new Date('2026-06-10T02:00:00Z'));
const gateway: WechatPayGateway = createHttpWechatPay({
  baseUrl: 'http://127.0.0.1:9', mchId: ours.mchId, appId: ours.appId, apiV3Key: ours.apiV3Key, merchantSerial: '01',
  merchantKey: strangers.privateKey, platformKeys: new Map([[ours.serial, wechatKeys.publicKey]]), notifyUrl: 'http://127.0.0.1:9/',
  timeoutMs: 100, clock, random: systemRandom,
});

export interface Told {
  readonly headers: NoticeHeaders;
  readonly body: Buffer;
}

export interface Making {
  readonly content: object;
  readonly key?: KeyObject;
  readonly apiV3Key?: string;
  readonly at?: Date;
  readonly eventType?: string;
}

/** A notice as WeChat (or somebody who would like to be) makes one. */
export function notice({ content, key = wechatKeys.privateKey, apiV3Key = ours.apiV3Key, at = clock.now(), eventType = 'TRANSACTION.SUCCESS' }: Making): Told {
  const nonce = 'twelve-bytes';
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce)).setAAD(Buffer.from('transaction'));
  const ciphertext = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()]).toString('base64');
  const resource = { algorithm: 'AEAD_AES_256_GCM', original_type: 'transaction', ciphertext, nonce, associated_data: 'transaction' };
  const body = Buffer.from(JSON.stringify({ id: 'EV', event_type: eventType, resource }));
  return { headers: signedHeaders(body, key, at), body };
}

function signedHeaders(body: Buffer, key: KeyObject, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const nonce = createHash('md5').update(body).digest('hex');
  const signature = sign('sha256', Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]), key).toString('base64');
  return { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-serial': ours.serial, 'wechatpay-signature': signature };
}

/** What WeChat tells of an order of 400 yuan that was paid at ten in the morning. */
export const contentFor = (outTradeNo: string, change: object = {}): object => ({
  mchid: ours.mchId, appid: ours.appId, out_trade_no: outTradeNo, trade_state: 'SUCCESS', transaction_id: `4200${outTradeNo.slice(-12)}`,
  success_time: '2026-06-10T10:00:00+08:00', amount: { total: 40_000, currency: 'CNY' }, ...change,
});

/** Who speaks: our adapter that listens, its clock, and a stranger with keys of his own. */
export const noticeParty = { clock, gateway, serial: ours.serial, strangers };
