import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'ra-core';
import { en } from './en/messages.js';
import { zhCN } from './zh-CN/messages.js';

export type Language = 'zh-CN' | 'en';

export const languages = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
] as const;

export const i18nProvider: I18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? en : zhCN),
  'zh-CN',
  [...languages],
);
