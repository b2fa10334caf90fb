import type { Language } from '../outcome/sentence.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** `--lang`, else what the system says, else Chinese. Looked for before anything is parsed: usage errors need it too. */
export function languageOf(parameters: readonly string[], { LC_ALL, LC_MESSAGES, LANG }: Variables): Language {
  const at = parameters.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = at < 0 ? undefined : parameters[at]!.split('=')[1] ?? parameters[at + 1];
  if (named === 'zh' || named === 'en') return named;
  return [LC_ALL, LC_MESSAGES, LANG].find((text) => text !== undefined && text !== '')?.startsWith('en') ? 'en' : 'zh';
}
