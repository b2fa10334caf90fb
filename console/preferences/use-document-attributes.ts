import { useEffect } from 'react';
import { useLanguage } from '../i18n/use-text.js';
import { useDensity } from './use-preferences.js';

/** Tells the document its language, row density and title. */
export function useDocumentAttributes(title?: string): void {
  const language = useLanguage();
  const [density] = useDensity();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['density'] = density;
  }, [language, density]);
  useEffect(() => {
    if (title) document.title = `${title} · Certdesk`;
  }, [title]);
}
