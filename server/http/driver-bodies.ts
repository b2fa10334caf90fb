import { z } from 'zod';
import { LARGEST_DER, LARGEST_PROOF } from '../modules/issuance/domain/driver-limits.js';
import { unreadable } from '../modules/issuance/domain/driver-refusals.js';

/** Base64 as RFC 4648 has it, with its padding and nothing else, of at most so many bytes. */
const bytes = (most: number) => z.string().min(4).max(Math.ceil(most / 3) * 4)
  .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
  .transform((text) => Buffer.from(text, 'base64'));

const der = bytes(LARGEST_DER);
const proof = bytes(LARGEST_PROOF);
const serial = z.string().min(1).max(100);

export const challengeBody = z.object({ serial });
export const sessionBody = z.object({ challengeId: z.uuid(), certificate: der, proof });
export const requestBody = z.object({ csr: der, proof, code: z.string().max(40).optional() });
export const installedBody = z.object({ serial, proof });
export const failureBody = z.object({ serial, reason: z.string().max(40) });

/** A request's body, or INVALID_INPUT naming the first field that is missing or malformed. Unknown fields are let be. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0] ?? 'body');
  throw unreadable(field, `请求中的 ${field} 缺失或格式不正确，`, `${field} is missing or malformed and`);
}
