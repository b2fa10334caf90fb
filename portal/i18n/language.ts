import { keep, keptValue } from '../state/kept.js';
import { createStore, useStore } from '../state/store.js';

export type Language = 'zh-CN' | 'en';

const KEY = 'certdesk-portal-language';
const language = createStore<Language>(keptValue(KEY, ['zh-CN', 'en']) ?? 'zh-CN');

const show = (): void => {
  document.documentElement.lang = language.get();
};

export const startLanguage = show;

export function chooseLanguage(next: Language): void {
  keep(KEY, next);
  language.set(next);
  show();
}

export const useLanguage = (): Language => useStore(language);

/** Picks the current language of what the server sends in both: `say(order, 'state')` gives `stateZh` or `stateEn`. */
export function useSay(): <K extends string>(
  from: { readonly [P in `${K}Zh` | `${K}En`]: string | null },
  name: K,
) => string {
  const current = useLanguage();
  return (from, name) => (current === 'en' ? from[`${name}En`] : from[`${name}Zh`]) ?? '';
}
