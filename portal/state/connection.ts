import { createStore, useStore } from './store.js';

const online = createStore(true);

export const reportOnline = (): void => online.set(true);
export const reportOffline = (): void => online.set(false);
/** Whether the last request was answered. */
export const useOnline = (): boolean => useStore(online);
