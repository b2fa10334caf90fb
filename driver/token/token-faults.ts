import { DriverStop, type OutcomeCode } from '../outcome/driver-stop.js';
import type { Sentence } from '../outcome/sentence.js';
import { ck } from './ck.js';

/**
 * The return value of PKCS#11 in what pkcs11js threw. Its own error class holds it as `code`; C_CreateObject and
 * C_SetAttributeValue escape that wrapping in 2.1.7 and throw the addon's plain error, whose message begins with it.
 */
export function returnValueOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown.name === 'Pkcs11Error' && 'code' in thrown && typeof thrown.code === 'number') return thrown.code;
  const [, value] = /\bCKR_\w+:(\d+)/.exec(thrown.message) ?? [];
  return value === undefined ? undefined : Number(value);
}

/** Said of a token that is no longer there. DEVICE_ERROR and the like only count when it is found gone: see session.ts. */
const gone: readonly number[] = [
  ck.CKR_DEVICE_REMOVED, ck.CKR_TOKEN_NOT_PRESENT, ck.CKR_TOKEN_NOT_RECOGNIZED, ck.CKR_SESSION_CLOSED, ck.CKR_SESSION_HANDLE_INVALID,
];
export const isGone = (value: number): boolean => gone.includes(value);

const known = new Map<number, { code: OutcomeCode; detail?: Sentence }>([
  [ck.CKR_PIN_INCORRECT, { code: 'PIN_INCORRECT' }],
  [ck.CKR_PIN_INVALID, { code: 'PIN_INCORRECT', detail: { zh: 'PIN 码含有不允许的字符。', en: 'The PIN has characters that are not allowed.' } }],
  [ck.CKR_PIN_LEN_RANGE, { code: 'PIN_INCORRECT', detail: { zh: 'PIN 码长度不对。', en: 'The PIN is too short or too long.' } }],
  [ck.CKR_PIN_EXPIRED, { code: 'PIN_INCORRECT', detail: {
    zh: 'PIN 码已过期，请先用 Ukey 厂商的工具修改。', en: 'The PIN has expired: change it with the tool of the Ukey’s maker first.',
  } }],
  [ck.CKR_PIN_LOCKED, { code: 'PIN_LOCKED' }],
  [ck.CKR_USER_PIN_NOT_INITIALIZED, { code: 'PIN_LOCKED', detail: {
    zh: 'Ukey 尚未设置用户 PIN 码。', en: 'The Ukey has no user PIN yet.',
  } }],
  [ck.CKR_FUNCTION_CANCELED, { code: 'INTERRUPTED' }],
  [ck.CKR_DEVICE_MEMORY, { code: 'WRITE_FAILED', detail: {
    zh: 'Ukey 空间已满。请用厂商工具删除不再需要的证书（仍要解密旧标书的不要删除）。',
    en: 'The Ukey is full. Delete certificates no longer needed with the maker’s tool, but none that still has to open bids.',
  } }],
  [ck.CKR_TOKEN_WRITE_PROTECTED, { code: 'WRITE_FAILED', detail: { zh: 'Ukey 处于写保护状态。', en: 'The Ukey is write-protected.' } }],
]);

/** A fault of PKCS#11 as a stop; anything else as it is. */
export function stopFor(thrown: unknown, gone: boolean): unknown {
  const value = returnValueOf(thrown);
  if (value === undefined) return thrown;
  if (gone || isGone(value)) return new DriverStop('TOKEN_REMOVED', { cause: thrown });
  const match = known.get(value);
  if (match) return new DriverStop(match.code, { detail: match.detail, cause: thrown });
  const name = /\bCKR_\w+/.exec((thrown as Error).message)?.[0] ?? 'CKR';
  const text = `${name} (0x${value.toString(16)})`;
  return new DriverStop('FAULT', { detail: { zh: `Ukey 返回错误 ${text}`, en: `The Ukey answered ${text}` }, cause: thrown });
}

/** While something is written: a fault that has no name of its own is a WRITE_FAILED. */
export function asWriteFailure(thrown: unknown): unknown {
  if (!(thrown instanceof DriverStop) || thrown.code !== 'FAULT') return thrown;
  return new DriverStop('WRITE_FAILED', { detail: thrown.detail, cause: thrown });
}
