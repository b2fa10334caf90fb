import { useCallback, useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.js';
import { reportOffline } from '../connection/connection.js';
import { reportSignedOut } from '../session/session.js';
import type { PagePicture } from './viewer-page.js';

async function load(address: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', signal });
  } catch (error) {
    if (!signal.aborted) reportOffline();
    throw error;
  }
  if (response.status === 401) reportSignedOut();
  if (!response.ok) throw new ApiError({ kind: 'fault', code: `HTTP_${response.status}` });
  return URL.createObjectURL(await response.blob());
}

/**
 * Fetches each scan once, since every look at one is audited, and shares it between viewer, strip and
 * evidence. It lives in this page's memory only and is let go with the case, or with the right to see it.
 * @param addresses the server's own addresses, same origin
 * @param open whether one may see them now
 */
export function usePictures(addresses: readonly string[], open: boolean) {
  const [pictures, setPictures] = useState<ReadonlyMap<string, PagePicture>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const wanted = addresses.join('\n');
  useEffect(() => {
    if (!open || wanted === '') return undefined;
    const abort = new AbortController();
    const urls: string[] = [];
    const put = (address: string, picture: PagePicture) =>
      setPictures((before) => new Map(before).set(address, picture));
    const fetchOne = async (address: string) => {
      try {
        const url = await load(address, abort.signal);
        urls.push(url);
        if (abort.signal.aborted) URL.revokeObjectURL(url);
        else put(address, { status: 'ready', url });
      } catch {
        // Told in the picture's place, with a way to try again; leaving the case is no failure.
        if (!abort.signal.aborted) put(address, { status: 'failed' });
      }
    };
    for (const address of wanted.split('\n')) void fetchOne(address);
    return () => {
      abort.abort();
      for (const url of urls) URL.revokeObjectURL(url);
      setPictures(new Map());
    };
  }, [wanted, open, attempt]);
  const pictureOf = (address: string): PagePicture =>
    open ? (pictures.get(address) ?? { status: 'loading' }) : { status: 'locked' };
  return { pictureOf, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
