import { accepted, compactText, refused, type Verdict } from './verdict.js';

/** Letters that are written like digits. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', G: '6' };

/** Corporate account: 6–32 digits, no check digit. Says at which digit the first wrong sign stands, and what it may have been. */
export function checkAccountNumber(text: string): Verdict {
  const value = compactText(text);
  const at = [...value].findIndex((character) => !/^\d$/.test(character));
  if (at >= 0) {
    const character = [...value][at]!;
    return refused('accountCharacter', { at: at + 1, character, digit: LOOK_ALIKES[character.toUpperCase()] ?? '' });
  }
  if (value.length < 6 || value.length > 32) return refused('accountLength', { count: value.length });
  return accepted(value);
}
