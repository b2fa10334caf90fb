import { createStore, useStore } from './store.js';

/** Set when the server says that nobody is logged in; cleared by the next log-in. What is on the page stays there. */
const signedOut = createStore(false);

export const reportSignedOut = (): void => signedOut.set(true);
export const reportSignedIn = (): void => signedOut.set(false);
export const useSignedOut = (): boolean => useStore(signedOut);
/** Calls back once somebody has logged in again. */
export const onSignedIn = (listener: () => void): (() => void) =>
  signedOut.subscribe(() => {
    if (!signedOut.get()) listener();
  });
