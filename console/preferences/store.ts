import { localStorageStore, memoryStore, type Store } from 'ra-core';

/**
 * What may outlive the page: how things look and which keys work. Everything else that react-admin
 * keeps, list filters and sort above all, may hold personal data and stays in memory.
 */
const rememberedKeys = [
  'locale',
  'theme',
  'density',
  'shortcuts',
  'panes.workbench',
] as const;

/** Which columns of a list are hidden: names of columns only. */
const columnKey = /^columns\.[a-z]+$/;

function isRemembered(key: string): boolean {
  return (rememberedKeys as readonly string[]).includes(key) || columnKey.test(key);
}

/** react-admin's store: preferences in `remembered`, the rest in `volatile`. */
export function splitStore(remembered: Store, volatile: Store): Store {
  const of = (key: string): Store => (isRemembered(key) ? remembered : volatile);
  return {
    setup: () => {
      remembered.setup();
      volatile.setup();
    },
    teardown: () => {
      remembered.teardown();
      volatile.teardown();
    },
    getItem: (key, fallback) => of(key).getItem(key, fallback),
    setItem: (key, value) => of(key).setItem(key, value),
    removeItem: (key) => of(key).removeItem(key),
    removeItems: (prefix) => volatile.removeItems(prefix),
    // Called at log-out: the lists go, the preferences belong to the desk and stay.
    reset: () => volatile.reset(),
    subscribe: (key, callback) => of(key).subscribe(key, callback),
  };
}

export const preferencesStore = (): Store => splitStore(localStorageStore('1', 'Certdesk'), memoryStore());
