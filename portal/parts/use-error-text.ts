import { useCallback } from 'react';
import { ApiError } from '../api/api-error.js';
import { minuteText } from '../formats/time.js';
import { useLanguage } from '../i18n/language.js';
import { useCommonText } from '../i18n/use-common-text.js';

/** The sentence for people of whatever a request ended with: the server's own where it gave one. */
export function useErrorText(): (error: unknown) => string {
  const text = useCommonText();
  const language = useLanguage();
  return useCallback((error) => {
    if (!(error instanceof ApiError)) return text('error.faultPlain');
    const own = error.userMessage && (language === 'en' ? error.userMessage.en : error.userMessage.zh);
    if (own) return error.facts.retryAt ? `${own} (${text('error.retryAt', { time: minuteText(error.facts.retryAt) })})` : own;
    if (error.kind === 'offline') return text('error.offline');
    if (error.kind === 'signed-out') return text('error.signedOut');
    return error.traceId ? text('error.fault', { trace: error.traceId }) : text('error.faultPlain');
  }, [language, text]);
}
