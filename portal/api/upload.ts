import { reportSignedOut } from '../state/session.js';
import { ApiError, apiErrorFrom } from './api-error.js';

/** What the server takes at most; it checks again. */
export const LARGEST_UPLOAD = 10 * 1024 * 1024;

export interface Upload {
  readonly url: string;
  readonly file: Blob;
  readonly name: string;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined; // a proxy's error page
  }
}

function answerOf(xhr: XMLHttpRequest): string | ApiError {
  const body = parsed(xhr.responseText);
  const id = body?.['documentId'];
  if (xhr.status === 200 && typeof id === 'string') return id;
  if (body?.['code'] !== undefined) return apiErrorFrom(body);
  return new ApiError({ kind: 'fault', code: `HTTP_${xhr.status}` });
}

/**
 * Sends one file as the multipart field `file`. Resolves to the document's id; throws an `ApiError` (its kind `offline`
 * when the connection broke) or, when stopped, `code: 'STOPPED'`. XMLHttpRequest, for fetch does not tell how far it is.
 */
export function upload({ url, file, name, onProgress, signal }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const offline = (): void => reject(new ApiError({ kind: 'offline', code: 'OFFLINE' }));
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    xhr.onload = () => {
      const answer = answerOf(xhr);
      if (typeof answer === 'string') return resolve(answer);
      if (answer.kind === 'signed-out') reportSignedOut();
      return reject(answer);
    };
    xhr.onerror = offline;
    xhr.ontimeout = offline;
    xhr.onabort = () => reject(new ApiError({ kind: 'refused', code: 'STOPPED' }));
    signal.addEventListener('abort', () => xhr.abort());
    xhr.open('POST', url);
    xhr.timeout = 120_000;
    const body = new FormData();
    body.append('file', file, name);
    xhr.send(body);
  });
}
