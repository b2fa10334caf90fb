import { useLocaleState } from 'ra-core';
import { useCallback } from 'react';

/** Switches between Chinese and English. */
export function useLanguageToggle(): () => void {
  const [locale, setLocale] = useLocaleState();
  return useCallback(() => setLocale(locale === 'en' ? 'zh-CN' : 'en'), [locale, setLocale]);
}
