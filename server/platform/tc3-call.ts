import { lineFault, readBounded } from './bounded-answer.js';
import type { Clock } from './clock.js';
import { tc3Authorization, tc3ContentType } from './tc3-signature.js';

/** One customer's line to one product of Tencent Cloud's API 3.0. */
export interface Tc3Line {
  /** E.g. `https://faceid.tencentcloudapi.com`; the sandbox adds a path. */
  readonly baseUrl: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** The product's name in the signature's scope. */
  readonly service: string;
  /** The version of the API, e.g. `2018-03-01`. */
  readonly version: string;
  /** For products that want one, e.g. `ap-guangzhou`. */
  readonly region?: string;
  /** For a whole call, the body of the answer counted. */
  readonly timeoutMs: number;
  readonly clock: Clock;
}

export interface Tc3Question {
  readonly action: string;
  readonly body: object;
  /** Longest answer in bytes that is read. */
  readonly limit: number;
}

/** The parsed body of a 200 answer, or a short code of why there is none; the code is free of personal data. */
export type Tc3Reply = { readonly answered: unknown } | { readonly failed: string };

/** One signed call. Whatever the line or the other side does is an answer; it does not throw. */
export async function callTc3(line: Tc3Line, { action, body, limit }: Tc3Question): Promise<Tc3Reply> {
  const payload = JSON.stringify(body);
  try {
    const response = await fetch(line.baseUrl, {
      method: 'POST',
      headers: headersOf(line, action, payload),
      body: payload,
      redirect: 'error',
      signal: AbortSignal.timeout(line.timeoutMs),
    });
    const text = (await readBounded(response, limit)).toString('utf8');
    return response.ok ? parsed(text) : { failed: `HTTP ${response.status}` };
  } catch (error) {
    return { failed: lineFault(error) };
  }
}

function headersOf(line: Tc3Line, action: string, payload: string): Record<string, string> {
  const { baseUrl, secretId, secretKey, service, version, region, clock } = line;
  const timestamp = Math.floor(clock.now().getTime() / 1000);
  const { host } = new URL(baseUrl);
  return {
    'content-type': tc3ContentType,
    authorization: tc3Authorization({ secretId, secretKey, service, host, action, payload, timestamp }),
    'x-tc-action': action,
    'x-tc-version': version,
    'x-tc-timestamp': String(timestamp),
    ...(region !== undefined && { 'x-tc-region': region }),
  };
}

function parsed(text: string): Tc3Reply {
  try {
    return { answered: JSON.parse(text) as unknown };
  } catch {
    return { failed: 'UNREADABLE' };
  }
}
