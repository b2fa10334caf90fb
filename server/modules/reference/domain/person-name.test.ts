import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPersonName } from './person-name.js';

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
const hanName = fc.array(han, { minLength: 2, maxLength: 6 }).map((characters) => characters.join(''));

describe('the name of a person', () => {
  test.each([
    ['陈晓岚', '陈晓岚'],
    [' 陈 晓岚　', '陈晓岚'],
    ['阿卜杜热西提・買買提', '阿卜杜热西提·買買提'],
    ['阿卜杜热西提 • 买买提', '阿卜杜热西提·买买提'],
    ['𠮷田', '𠮷田'],
    ['Mary  Ann O’Neill', 'Mary Ann O’Neill'],
    ['Ｊｏｈｎ Ｓｍｉｔｈ Jr.', 'John Smith Jr.'],
    ['Zoe\u0308 Müller', 'Zoë Müller'],
  ])('%j is kept as %j', (typed, value) => {
    expect(checkPersonName(typed)).toMatchObject({ valid: true, value });
  });

  test.each([
    ['陈', 'LENGTH'],
    ['', 'LENGTH'],
    ['买'.repeat(37), 'LENGTH'],
    ['陈晓岚2', 'CHARACTERS'],
    ['陈@岚', 'CHARACTERS'],
    ['·买买提', 'CHARACTERS'],
    ['<b>陈</b>', 'CHARACTERS'],
    ['陈晓岚🙂', 'CHARACTERS'],
  ])('%j is refused: %s', (typed, code) => {
    expect(checkPersonName(typed)).toMatchObject({ valid: false, problem: { code } });
  });

  test('any two to six Han characters are a name, and stay as they are', () => {
    fc.assert(fc.property(hanName, (name) => {
      expect(checkPersonName(name)).toMatchObject({ valid: true, value: name.normalize('NFKC') });
    }));
  });

  test('what was accepted is accepted again and does not change', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), hanName), (typed) => {
      const once = checkPersonName(typed);
      if (once.valid) expect(checkPersonName(once.value)).toMatchObject({ valid: true, value: once.value });
    }), { numRuns: 2000 });
  });

  test('spaces inside a Han name do not matter', () => {
    fc.assert(fc.property(hanName, fc.nat(), (name, at) => {
      const cut = at % name.length;
      expect(checkPersonName(`${name.slice(0, cut)} ${name.slice(cut)}`)).toEqual(checkPersonName(name));
    }));
  });

  test('never takes more than 144 bytes, so that its sealed value fits 255 characters', () => {
    const longest = checkPersonName('𠮷'.repeat(36));
    expect(longest.valid && Buffer.byteLength(longest.value)).toBe(144);
    const sealed = (12 + 144 + 16) * (4 / 3) + 'v1..'.length;
    expect(255 - Math.ceil(sealed)).toBeGreaterThan(20); // what is left for the key's id
  });
});
