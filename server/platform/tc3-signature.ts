import { createHash, createHmac } from 'node:crypto';

export interface Tc3Request {
  readonly secretId: string;
  readonly secretKey: string;
  /** The product's name in the scope, e.g. `sms` or `faceid`. */
  readonly service: string;
  /** As sent in the Host header, with a port where there is one. */
  readonly host: string;
  /** Signed too where it is given (`X-TC-Action`), so that a body cannot be replayed to another action. */
  readonly action?: string;
  /** The body's text, exactly as it is sent. */
  readonly payload: string;
  /** Unix seconds, as sent in `X-TC-Timestamp`. */
  readonly timestamp: number;
}

const ALGORITHM = 'TC3-HMAC-SHA256';

/** What a signed request must send as Content-Type: it is part of what is signed. */
export const tc3ContentType = 'application/json; charset=utf-8';

/**
 * The Authorization header of a POST to a Tencent Cloud API 3.0 (Tencent's "Signature v3"): the canonical request is
 * hashed, and signed under a key derived from secret, UTC day and service. Its path is always `/`.
 */
export function tc3Authorization(request: Tc3Request): string {
  const { secretId, secretKey, service, payload, timestamp } = request;
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${day}/${service}/tc3_request`;
  const headers = signedHeaders(request);
  const names = headers.map(([name]) => name).join(';');
  const canonical = ['POST', '/', '', headers.map(([name, value]) => `${name}:${value}\n`).join(''), names, sha256(payload)].join('\n');
  const toSign = [ALGORITHM, String(timestamp), scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request');
  return `${ALGORITHM} Credential=${secretId}/${scope}, SignedHeaders=${names}, Signature=${hmac(key, toSign).toString('hex')}`;
}

/** In the order of their names; values in lower case, as the canonical request wants them. */
function signedHeaders({ host, action }: Tc3Request): readonly (readonly [string, string])[] {
  const always = [['content-type', tc3ContentType], ['host', host.toLowerCase()]] as const;
  return action === undefined ? always : [...always, ['x-tc-action', action.toLowerCase()] as const];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
