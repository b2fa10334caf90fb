/** A preference kept in this browser: no personal data goes through here. A browser that keeps nothing is no fault. */
export function keptValue<T extends string>(key: string, allowed: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(key);
    return allowed.find((value) => value === kept) ?? null;
  } catch {
    return null; // storage is switched off
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is switched off or full: the choice lasts as long as the page.
    return;
  }
}
