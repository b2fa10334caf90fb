import { accepted, type FormatVerdict, refused } from './format-verdict.js';

export type PersonNameProblem = 'LENGTH' | 'CHARACTERS';
export type PersonNameVerdict = FormatVerdict<PersonNameProblem, never>;

/**
 * The longest names on resident ID cards (Uyghur ones, transcribed) have about 30 characters; with 36 the sealed value
 * fits its column even at four bytes a character.
 */
const LONGEST = 36;

/**
 * Name of a natural person as the ID card writes it: letters of any script, the middle dot of transcribed names, single
 * spaces, apostrophe, hyphen and full stop inside. Normalised to NFC and half width, every kind of middle dot to `·`,
 * without spaces beside Han characters. Refuses a single character, more than 36, digits and other signs.
 */
export function checkPersonName(text: string): PersonNameVerdict {
  const value = normalisePersonName(text);
  const length = [...value].length;
  if (length < 2 || length > LONGEST) return wrongLength;
  return /^\p{L}[\p{L}\p{M}]*(?:[ ·'’.-]{1,2}[\p{L}\p{M}]+)*\.?$/u.test(value) ? accepted(value) : wrongCharacters;
}

function normalisePersonName(text: string): string {
  return text
    .replace(/[\u00B7\u2022\u2027\u30FB\u2219\u22C5\uFF65\u318D]/g, '·')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?(?<=[\p{sc=Han}·] ?)(?=[\p{sc=Han}·])/gu, '')
    .trim()
    .normalize('NFC');
}

const wrongLength = refused(
  'LENGTH',
  `姓名应为 2 至 ${LONGEST} 个字，请按身份证填写`,
  `a name has 2 to ${LONGEST} characters; write it as on the ID card`,
);
const wrongCharacters = refused(
  'CHARACTERS',
  '姓名只能包含文字和间隔号“·”，不能有数字或其他符号，请按身份证填写',
  'a name has letters and a middle dot, no digits or other signs; write it as on the ID card',
);
