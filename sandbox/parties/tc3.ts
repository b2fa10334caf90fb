import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Tc3Customer {
  readonly secretId: string;
  readonly secretKey: string;
}

export interface Tc3Call {
  readonly headers: IncomingHttpHeaders;
  /** The raw body. */
  readonly body: Buffer;
  readonly service: string;
  readonly now: Date;
}

const WINDOW_SECONDS = 300;
const FORM = new RegExp(
  '^TC3-HMAC-SHA256 Credential=([^/]+)/(\\d{4}-\\d{2}-\\d{2})/([a-z]+)/tc3_request, '
  + 'SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$',
);

/** What is wrong with the signature of a call to a Tencent Cloud API 3.0, as its error code; undefined when it holds. */
export function tc3Fault({ headers, body, service, now }: Tc3Call, { secretId, secretKey }: Tc3Customer): string | undefined {
  const parts = FORM.exec(headers.authorization ?? '');
  if (!parts) return 'AuthFailure.InvalidAuthorization';
  const [, id, day, product, names, signature] = parts as unknown as [string, string, string, string, string, string];
  if (id !== secretId) return 'AuthFailure.SecretIdNotFound';
  const timestamp = Number(headers['x-tc-timestamp']);
  if (!(Math.abs(now.getTime() / 1000 - timestamp) <= WINDOW_SECONDS)) return 'AuthFailure.SignatureExpire';
  const signed = names.split(';');
  const needed = ['content-type', 'host'].every((name) => signed.includes(name));
  const sameDay = new Date(timestamp * 1000).toISOString().startsWith(day);
  if (!needed || !sameDay || product !== service) return 'AuthFailure.SignatureFailure';
  const canonicalHeaders = signed.map((name) => `${name}:${String(headers[name] ?? '').trim().toLowerCase()}\n`).join('');
  const canonical = `POST\n/\n\n${canonicalHeaders}\n${names}\n${createHash('sha256').update(body).digest('hex')}`;
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${day}/${service}/tc3_request\n${createHash('sha256').update(canonical).digest('hex')}`;
  const expected = hmac(hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request'), text);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'AuthFailure.SignatureFailure';
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
