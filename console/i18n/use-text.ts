import { useCallback } from 'react';
import { useLocale, useTranslate } from 'ra-core';
import { inLanguage, type Bilingual } from './bilingual.js';
import type { MessageKey } from './messages-like.js';
import type { Language } from './provider.js';
import type { certdesk } from './zh-CN/messages.js';

export type TextKey = MessageKey<typeof certdesk>;
export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (key: TextKey, values?: TextValues) => string;

/** Our own sentences by a key the compiler knows. */
export function useText(): Text {
  const translate = useTranslate();
  return useCallback((key, values) => translate(`certdesk.${key}`, values), [translate]);
}

export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'zh-CN';
}

/** Picks the current language of what the server sent. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return useCallback((text) => inLanguage(text, language), [language]);
}
