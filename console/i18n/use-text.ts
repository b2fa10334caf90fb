import { useCallback } from 'react';
import { useLocale, useTranslate } from 'ra-core';
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

/** A sentence the server sends in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** Picks the current language of what the server sent. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return useCallback((text) => inLanguage(text, language), [language]);
}
