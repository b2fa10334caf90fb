import { accepted, refused, type Verdict } from './verdict.js';

const LONGEST = 36;

/** Name of a person as the ID card writes it: letters of any script, middle dot, single spaces; every kind of middle dot becomes `·`. */
export function checkPersonName(text: string): Verdict {
  const value = text
    .replace(/[\u00B7\u2022\u2027\u30FB\u2219\u22C5\uFF65\u318D]/g, '·')
    .normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim();
  const length = [...value].length;
  if (length < 2 || length > LONGEST) return refused('nameLength');
  return /^\p{L}[\p{L}\p{M}]*(?:[ ·'’.-]{1,2}[\p{L}\p{M}]+)*\.?$/u.test(value) ? accepted(value) : refused('nameCharacters');
}
