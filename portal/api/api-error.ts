import type { RefusedFragment } from '../gql/graphql.js';

/** A sentence the server sends in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * `refused`: the server says why in both languages; `fault`: it failed and gives a trace id;
 * `signed-out`: the session ended; `offline`: no answer came.
 */
export type ApiErrorKind = 'refused' | 'fault' | 'signed-out' | 'offline';

/** The facts of a refusal that a page acts on. */
export type RefusalFacts = Pick<RefusedFragment, 'refusedField' | 'missingCodes' | 'stateNow' | 'retryAt'>;

export interface ApiErrorFacts {
  readonly kind: ApiErrorKind;
  readonly code: string;
  readonly userMessage?: Bilingual | null;
  readonly traceId?: string | null;
  readonly facts?: Partial<RefusalFacts> | null;
}

/** Everything a request can end with but its data. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly code: string;
  readonly userMessage: Bilingual | null;
  readonly traceId: string | null;
  readonly facts: Partial<RefusalFacts>;

  constructor({ kind, code, userMessage, traceId, facts }: ApiErrorFacts, options?: ErrorOptions) {
    super(userMessage?.en ?? code, options);
    this.name = 'ApiError';
    this.kind = kind;
    this.code = code;
    this.userMessage = userMessage ?? null;
    this.traceId = traceId ?? null;
    this.facts = facts ?? {};
  }
}

/** One entry of a GraphQL answer's `errors`. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function sentence(from: Readonly<Record<string, unknown>> | undefined): Bilingual | null {
  const zh = text(from?.['messageZh']);
  const en = text(from?.['messageEn']);
  return zh && en ? { zh, en } : null;
}

/** Reads a refusal or fault as the API's errors and the plain HTTP routes give it: `{code, messageZh, messageEn, field, traceId}`. */
export function apiErrorFrom(from: Readonly<Record<string, unknown>> | undefined): ApiError {
  const code = text(from?.['code']) ?? 'INTERNAL';
  const userMessage = sentence(from);
  const traceId = text(from?.['traceId']);
  const facts = { refusedField: text(from?.['field']) };
  if (code === 'NOT_SIGNED_IN') return new ApiError({ kind: 'signed-out', code, userMessage, traceId, facts });
  const kind = userMessage && code !== 'INTERNAL' ? 'refused' : 'fault';
  return new ApiError({ kind, code, userMessage, traceId, facts });
}
