import { useCallback } from 'react';
import { useText } from '../i18n/use-text.js';
import { review } from '../i18n/zh-CN/review.js';

type EventCode = keyof typeof review.event;

const isKnown = (code: string): code is EventCode => code in review.event;

/** What happened, by the event's code; one the console does not know yet is shown as it is. */
export function useEventText(): (code: string) => string {
  const text = useText();
  return useCallback((code) => (isKnown(code) ? text(`event.${code}`) : code), [text]);
}
