import type { RefusedFragment } from '../gql/graphql.js';
import type { Bilingual } from '../i18n/bilingual.js';

/**
 * `refused`: the server says why in both languages; `fault`: it failed and gives a trace id;
 * `signed-out`: the session ended; `offline`: no answer came.
 */
export type ApiErrorKind = 'refused' | 'fault' | 'signed-out' | 'offline';

export interface ApiErrorFacts {
  readonly kind: ApiErrorKind;
  readonly code: string;
  readonly userMessage?: Bilingual | null;
  readonly traceId?: string | null;
  /** The facts of a mutation's refusal. */
  readonly refusal?: RefusedFragment | null;
}

/** Everything a request can end with but its data. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly code: string;
  readonly userMessage: Bilingual | null;
  readonly traceId: string | null;
  readonly refusal: RefusedFragment | null;

  constructor(facts: ApiErrorFacts, options?: ErrorOptions) {
    super(facts.userMessage?.en ?? facts.code, options);
    this.name = 'ApiError';
    this.kind = facts.kind;
    this.code = facts.code;
    this.userMessage = facts.userMessage ?? null;
    this.traceId = facts.traceId ?? null;
    this.refusal = facts.refusal ?? null;
  }
}

/** One entry of a GraphQL answer's `errors`. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function sentence(extensions: GraphQLErrorEntry['extensions']): Bilingual | null {
  const zh = text(extensions?.['messageZh']);
  const en = text(extensions?.['messageEn']);
  return zh && en ? { zh, en } : null;
}

/** Reads the server's first error: a refusal has a code of its own, everything else is a fault. */
export function apiErrorFrom(entry: GraphQLErrorEntry): ApiError {
  const code = text(entry.extensions?.['code']) ?? 'INTERNAL';
  const userMessage = sentence(entry.extensions);
  const traceId = text(entry.extensions?.['traceId']);
  if (code === 'NOT_SIGNED_IN') return new ApiError({ kind: 'signed-out', code, userMessage, traceId });
  const kind = userMessage && code !== 'INTERNAL' ? 'refused' : 'fault';
  return new ApiError({ kind, code, userMessage, traceId });
}
