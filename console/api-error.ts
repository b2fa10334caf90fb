import type { Bilingual } from './i18n/use-text.js';

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
}

/** Everything a request can end with but its data. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly code: string;
  readonly userMessage: Bilingual | null;
  readonly traceId: string | null;

  constructor(facts: ApiErrorFacts, options?: ErrorOptions) {
    super(facts.userMessage?.en ?? facts.code, options);
    this.name = 'ApiError';
    this.kind = facts.kind;
    this.code = facts.code;
    this.userMessage = facts.userMessage ?? null;
    this.traceId = facts.traceId ?? null;
  }
}

/** One entry of a GraphQL answer's `errors`. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function bilingual(value: unknown): Bilingual | null {
  if (typeof value !== 'object' || value === null) return null;
  const { zh, en } = value as Record<string, unknown>;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}

/** Reads the server's first error; one without a sentence for people is a fault. */
export function apiErrorFrom(entry: GraphQLErrorEntry): ApiError {
  const code = text(entry.extensions?.['code']) ?? 'INTERNAL';
  const userMessage = bilingual(entry.extensions?.['userMessage']);
  const traceId = text(entry.extensions?.['traceId']);
  if (code === 'NOT_SIGNED_IN') return new ApiError({ kind: 'signed-out', code, userMessage, traceId });
  return new ApiError({ kind: userMessage ? 'refused' : 'fault', code, userMessage, traceId });
}
