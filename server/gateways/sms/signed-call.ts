import type { Clock } from '../../platform/clock.js';
import { tc3Authorization, tc3ContentType } from '../../platform/tc3-signature.js';

/** What every call needs. */
export interface SmsLine {
  /** Without a slash at its end, e.g. `https://sms.tencentcloudapi.com`. */
  readonly baseUrl: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

export type SmsAction = 'SendSms' | 'PullSmsSendStatusByPhoneNumber';

/** The parsed answer, or why there is none to believe; `unreached` where nothing can have been taken. */
export type SmsReply = { readonly answered: unknown } | { readonly failed: string; readonly unreached: boolean };

const VERSION = '2021-01-11';
const REGION = 'ap-guangzhou';
const ANSWER_LIMIT = 256 * 1024;

class AnswerTooLong extends Error {}

/** One call of the API. Whatever the line or the other side does is an answer; it does not throw. */
export async function callSms(line: SmsLine, action: SmsAction, body: object): Promise<SmsReply> {
  const payload = JSON.stringify(body);
  try {
    const response = await fetch(line.baseUrl, {
      method: 'POST',
      headers: headersOf(line, action, payload),
      body: payload,
      redirect: 'error',
      signal: AbortSignal.timeout(line.timeoutMs),
    });
    const text = await readBounded(response);
    return response.ok ? parsed(text) : { failed: `HTTP ${response.status}`, unreached: false };
  } catch (error) {
    const failed = causeOf(error);
    return { failed, unreached: neverConnected.has(failed) };
  }
}

function headersOf({ baseUrl, secretId, secretKey, clock }: SmsLine, action: SmsAction, payload: string): Record<string, string> {
  const timestamp = Math.floor(clock.now().getTime() / 1000);
  const { host } = new URL(baseUrl);
  return {
    'content-type': tc3ContentType,
    authorization: tc3Authorization({ secretId, secretKey, service: 'sms', host, action, payload, timestamp }),
    'x-tc-action': action,
    'x-tc-version': VERSION,
    'x-tc-timestamp': String(timestamp),
    'x-tc-region': REGION,
  };
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Node's type leaves the chunks open; fetch (WHATWG Fetch, "body") gives bytes.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > ANSWER_LIMIT) throw new AnswerTooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): SmsReply {
  try {
    return { answered: JSON.parse(text) as unknown };
  } catch {
    return { failed: 'UNREADABLE', unreached: false };
  }
}

/** Codes of Node and undici for a connection that never came to be. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => `CONNECTION ${code}`));

const field = (value: unknown, name: 'name' | 'code' | 'cause'): unknown =>
  (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** A short code of what went wrong on the line. Messages of the platform stay out: they can quote addresses. */
function causeOf(error: unknown): string {
  if (error instanceof AnswerTooLong) return 'ANSWER_TOO_LONG';
  const name = field(error, 'name');
  if (name === 'TimeoutError') return 'TIMEOUT';
  return `CONNECTION ${String(field(field(error, 'cause'), 'code') ?? name)}`;
}
