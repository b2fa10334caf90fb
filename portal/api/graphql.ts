import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { attentionHeaders } from '../state/attended.js';
import { reportOffline, reportOnline } from '../state/connection.js';
import { learnServerTime } from '../state/server-clock.js';
import { reportSignedOut } from '../state/session.js';
import { ApiError, apiErrorFrom, type GraphQLErrorEntry } from './api-error.js';

/** An operation of `gql/`: its text, and the types of what goes in and comes out. */
export type Operation<TData, TVariables> = DocumentTypeDecoration<TData, TVariables> & { toString(): string };

interface Answer<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly GraphQLErrorEntry[];
}

/** No answer for this long counts as none. */
const PATIENCE_MS = 20_000;

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const stop = new AbortController();
  const tooLong = setTimeout(() => stop.abort(), PATIENCE_MS);
  const passOn = (): void => stop.abort();
  signal?.addEventListener('abort', passOn);
  try {
    const response = await fetch('/portal/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...attentionHeaders() },
      body,
      signal: stop.signal,
    });
    reportOnline();
    learnServerTime(response.headers.get('date'), new Date());
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    reportOffline();
    throw new ApiError({ kind: 'offline', code: 'OFFLINE' }, { cause: error });
  } finally {
    clearTimeout(tooLong);
    signal?.removeEventListener('abort', passOn);
  }
}

/** A proxy's error page is not JSON: it counts as a fault, with its status for a code. */
async function read<TData>(response: Response): Promise<Answer<TData>> {
  try {
    return (await response.json()) as Answer<TData>;
  } catch (error) {
    throw new ApiError({ kind: 'fault', code: `HTTP_${response.status}` }, { cause: error });
  }
}

/** Runs one operation. Resolves to its data or throws an `ApiError`; an aborted one throws the abort. */
export async function request<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  const response = await send(JSON.stringify({ query: operation.toString(), variables }), signal);
  const answer = await read<TData>(response);
  const failed = answer.errors?.[0];
  if (failed) {
    const error = apiErrorFrom(failed.extensions);
    if (error.kind === 'signed-out') reportSignedOut();
    throw error;
  }
  if (!answer.data) throw new ApiError({ kind: 'fault', code: `HTTP_${response.status}` });
  return answer.data;
}
