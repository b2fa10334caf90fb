import { useCallback } from 'react';
import { useLanguage, type Language } from './language.js';
import type { MessagesLike, Text, TextValues } from './messages-like.js';

function find(messages: object, key: string): string {
  const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
  return typeof found === 'string' ? found : key;
}

export function fill(sentence: string, values: TextValues = {}): string {
  return sentence.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The sentences of one program in both languages, by keys the compiler knows. */
export function textHook<T extends object>(chinese: T, english: MessagesLike<T>): () => Text<T> {
  const of = (language: Language): object => (language === 'en' ? english : chinese);
  return function useTextOf() {
    const language = useLanguage();
    return useCallback<Text<T>>((key, values) => fill(find(of(language), key), values), [language]);
  };
}
