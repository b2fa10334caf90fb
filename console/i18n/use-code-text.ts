import { useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { certdesk } from './zh-CN/messages.js';

type Group = {
  [K in keyof typeof certdesk]: (typeof certdesk)[K] extends Record<string, string> ? K : never;
}[keyof typeof certdesk];

/** The words for a code the API sends as plain text; a code the console does not know is shown as it is. */
export function useCodeText(group: Group): (code: string) => string {
  const translate = useTranslate();
  return useCallback(
    (code) => (code in certdesk[group] ? translate(`certdesk.${group}.${code}`) : code),
    [translate, group],
  );
}
