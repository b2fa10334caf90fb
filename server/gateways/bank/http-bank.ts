import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';
import type { Random } from '../../platform/random.js';
import { readCamt053, STATEMENT_LIMIT } from './camt053.js';
import { BankUnavailable, type BankGateway, type EntryPage, type PayoutAnswer, type PayoutOrder } from './port.js';
import { callBank, type BankLine, type BankRequest } from './signed-call.js';
import { privateKeyFrom, publicKeyFrom } from './signing.js';
import { orderBody, payoutAnswer, readEntryPage, refusalCode } from './wire-format.js';

const ANSWER_LIMIT = 64 * 1024;
const PAGE_LIMIT = 2 * 1024 * 1024;

export interface HttpBankConfig {
  /** Without a slash at its end, e.g. `http://127.0.0.1:4700`. */
  readonly baseUrl: string;
  /** Number of our account at this bank. */
  readonly account: string;
  /** Our private key: PEM (PKCS#8) or a KeyObject; Ed25519 or RSA. */
  readonly merchantKey: KeyObject | string;
  /** The bank's public key: PEM (SPKI) or a KeyObject. */
  readonly bankPublicKey: KeyObject | string;
  /** For a whole call, the body of the answer counted. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

async function submit(line: BankLine, order: PayoutOrder): Promise<PayoutAnswer> {
  const request: BankRequest = { method: 'POST', path: '/v1/transfers', body: orderBody(order), limit: ANSWER_LIMIT };
  const reply = await callBank(line, request);
  return 'signed' in reply ? payoutAnswer(reply.signed, order.requestNo) : { kind: 'UNKNOWN', cause: reply.unverified };
}

async function query(line: BankLine, requestNo: string): Promise<PayoutAnswer> {
  const path = `/v1/transfers/${encodeURIComponent(requestNo)}`;
  const reply = await callBank(line, { method: 'GET', path, limit: ANSWER_LIMIT });
  if (!('signed' in reply)) return { kind: 'UNKNOWN', cause: reply.unverified };
  return refusalCode(reply.signed) === 'NOT_FOUND' ? { kind: 'ABSENT' } : payoutAnswer(reply.signed, requestNo);
}

async function signedOrThrow(line: BankLine, path: string, limit: number): Promise<Uint8Array> {
  const reply = await callBank(line, { method: 'GET', path, limit });
  if ('signed' in reply) return reply.signed;
  throw new BankUnavailable(reply.unverified);
}

async function intradayEntries(line: BankLine, businessDay: string, cursor: string | undefined): Promise<EntryPage> {
  const parameters = new URLSearchParams({ day: businessDay, ...(cursor === undefined ? {} : { cursor }) });
  const bytes = await signedOrThrow(line, `/v1/entries?${parameters.toString()}`, PAGE_LIMIT);
  const page = readEntryPage(bytes);
  if (!page) throw new BankUnavailable(`BANK ${refusalCode(bytes) ?? 'UNREADABLE'}`);
  return page;
}

/** A signed file, or a signed refusal in JSON: the first byte tells them apart, for the HTTP status is not signed. */
async function dailyStatement(line: BankLine, businessDay: string): Promise<Uint8Array | undefined> {
  const bytes = await signedOrThrow(line, `/v1/statements/${encodeURIComponent(businessDay)}`, STATEMENT_LIMIT);
  if (bytes[0] !== '{'.charCodeAt(0)) return bytes;
  const code = refusalCode(bytes);
  if (code === 'NO_STATEMENT') return undefined;
  throw new BankUnavailable(`BANK ${code ?? 'UNREADABLE'}`);
}

/**
 * The bank's direct service over signed HTTP/JSON (`sandbox/bank/PROTOCOL.md`). Throws at creation when a key is not
 * readable. Only an answer that the bank signed for the very request is definite.
 */
export function createHttpBank(config: HttpBankConfig): BankGateway {
  const line: BankLine = {
    ...config,
    baseUrl: config.baseUrl.replace(/\/+$/, ''),
    merchantKey: privateKeyFrom(config.merchantKey),
    bankPublicKey: publicKeyFrom(config.bankPublicKey),
  };
  return {
    account: config.account,
    submit: (order) => submit(line, order),
    query: (requestNo) => query(line, requestNo),
    intradayEntries: (businessDay, cursor) => intradayEntries(line, businessDay, cursor),
    dailyStatement: (businessDay) => dailyStatement(line, businessDay),
    readStatement: readCamt053,
  };
}
