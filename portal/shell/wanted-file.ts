import { useEffect } from 'react';

/** The link to an e-invoice in a message leads here when nobody is logged in; only our own invoices are gone on to. */
const INVOICE = /^\/portal\/invoices\/[0-9a-f-]{36}\/file$/;

export function wantedFile(search: string): string | null {
  const next = new URLSearchParams(search).get('next') ?? '';
  return INVOICE.test(next) ? next : null;
}

/** Goes on to the file that was asked for before the log-in. */
export function useWantedFile(loggedIn: boolean): void {
  useEffect(() => {
    const wanted = wantedFile(location.search);
    if (!loggedIn || wanted === null) return;
    history.replaceState(null, '', location.pathname);
    location.assign(wanted);
  }, [loggedIn]);
}
