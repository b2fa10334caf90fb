import { useCallback } from 'react';
import { ApiError } from '../api/api-error.js';
import { useBilingual, useText } from '../i18n/use-text.js';

/** One sentence for people about anything thrown. */
export function useErrorText(): (error: unknown) => string {
  const text = useText();
  const say = useBilingual();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return text('error.fault');
      if (error.userMessage) return say(error.userMessage);
      return text(error.kind === 'offline' ? 'error.unanswered' : 'error.fault');
    },
    [text, say],
  );
}
