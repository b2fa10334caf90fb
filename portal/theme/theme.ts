import { createStore, useStore } from '../state/store.js';
import { keep, keptValue } from '../state/kept.js';

export type Theme = 'light' | 'dark';

const KEY = 'certdesk-portal-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const ofSystem = (): Theme => (system.matches ? 'dark' : 'light');
const chosen = createStore<Theme | null>(keptValue(KEY, ['light', 'dark']));
const theme = createStore<Theme>(chosen.get() ?? ofSystem());

function show(): void {
  theme.set(chosen.get() ?? ofSystem());
  document.documentElement.dataset['theme'] = theme.get();
}

/** Shows the theme chosen here before, else the system's, and follows it. */
export function startTheme(): void {
  show();
  system.addEventListener('change', show);
}

export function chooseTheme(next: Theme): void {
  keep(KEY, next);
  chosen.set(next);
  show();
}

export const useTheme = (): Theme => useStore(theme);
