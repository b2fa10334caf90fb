import type { KeyObject } from 'node:crypto';
import { lineFault, readBounded } from '../../platform/bounded-answer.js';
import type { Clock } from '../../platform/clock.js';
import type { Random } from '../../platform/random.js';
import { distrust, requestSignature, type PlatformKeys } from './signing.js';

/** What every call needs. */
export interface WechatLine {
  /** Without a slash at its end, e.g. `https://api.mch.weixin.qq.com`; a path in it belongs to what is signed. */
  readonly baseUrl: string;
  readonly mchId: string;
  readonly appId: string;
  readonly merchantSerial: string;
  readonly merchantKey: KeyObject;
  readonly platformKeys: PlatformKeys;
  /** Named in requests, so that WeChat signs its answers with this key. */
  readonly platformSerial: string;
  readonly apiV3Key: Buffer;
  readonly notifyUrl: string;
  /** For a whole call, the body of the answer counted. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

export interface WechatRequest {
  readonly method: 'GET' | 'POST';
  /** A whole address. */
  readonly url: string;
  readonly body?: string;
  /** Longest answer in bytes that is read. */
  readonly limit: number;
}

export interface RawAnswer {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Headers;
}

/** Bytes that WeChat signed lately with the status they came under, or why there are none to believe. */
export type WechatReply = { readonly signed: Buffer; readonly status: number } | { readonly unverified: string };

function headersOf(line: WechatLine, { method, url, body = '' }: WechatRequest): Record<string, string> {
  const timestamp = String(Math.floor(line.clock.now().getTime() / 1000));
  const nonce = line.random.bytes(16).toString('hex').toUpperCase();
  const { pathname, search } = new URL(url);
  const signature = requestSignature(line.merchantKey, [method, pathname + search, timestamp, nonce, body]);
  const credentials = Object.entries({
    mchid: line.mchId, nonce_str: nonce, signature, timestamp, serial_no: line.merchantSerial,
  }).map(([name, value]) => `${name}="${value}"`).join(',');
  return {
    authorization: `WECHATPAY2-SHA256-RSA2048 ${credentials}`,
    accept: 'application/json',
    'content-type': 'application/json; charset=utf-8',
    // A body compressed on the way would not be the bytes that were signed.
    'accept-encoding': 'identity',
    'user-agent': 'certdesk',
    'wechatpay-serial': line.platformSerial,
  };
}

/** One signed request. Whatever the line or the other side does is an answer; it does not throw. */
export async function rawCall(line: WechatLine, request: WechatRequest): Promise<RawAnswer | { readonly unverified: string }> {
  const headers = headersOf(line, request);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers,
      body: request.body,
      redirect: 'error',
      signal: AbortSignal.timeout(line.timeoutMs),
    });
    return { status: response.status, headers: response.headers, body: await readBounded(response, request.limit) };
  } catch (error) {
    return { unverified: lineFault(error) };
  }
}

/** As `rawCall`, and the answer's bytes are verified before anybody reads them. `path` follows the base address. */
export async function callWechat(line: WechatLine, request: Omit<WechatRequest, 'url'> & { readonly path: string }): Promise<WechatReply> {
  const answer = await rawCall(line, { ...request, url: `${line.baseUrl}${request.path}` });
  if ('unverified' in answer) return answer;
  const header = (name: string): string => answer.headers.get(`wechatpay-${name}`) ?? '';
  const parts = { timestamp: header('timestamp'), nonce: header('nonce'), serial: header('serial'), signature: header('signature') };
  const doubt = distrust(line.platformKeys, parts, answer.body, line.clock.now());
  if (doubt === 'UNSIGNED') return { unverified: `UNSIGNED HTTP ${answer.status}` };
  return doubt === undefined ? { signed: answer.body, status: answer.status } : { unverified: doubt };
}
