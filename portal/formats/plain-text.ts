import { accepted, refused, type Verdict } from './verdict.js';

/** Something must stand there, of at most `longest` characters. */
export function checkText(text: string, longest = 200): Verdict {
  const value = text.trim();
  if (value === '') return refused('empty');
  return [...value].length > longest ? refused('tooLong', { longest }) : accepted(value);
}

/** Something like a mail address: one @, a dot behind it, no spaces. Whether it exists only a mail shows. */
export function checkEmail(text: string): Verdict {
  const value = text.normalize('NFKC').trim();
  return /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(value) && value.length <= 254 ? accepted(value) : refused('email');
}
