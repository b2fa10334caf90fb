import { describe, expect, test } from '@jest/globals';
import { chordOf, isComposition, parseChord, sameChord, type KeyPress } from './chord.js';

function press(over: Partial<KeyPress>): KeyPress {
  return {
    key: 'a',
    code: 'KeyA',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 65,
    ...over,
  };
}

const matches = (over: Partial<KeyPress>, text: string): boolean => sameChord(chordOf(press(over)), parseChord(text));

describe('a key press', () => {
  test('means the letter whether or not caps lock is on', () => {
    expect(matches({ key: 'J', code: 'KeyJ' }, 'J')).toBe(true);
    expect(matches({ key: 'j', code: 'KeyJ' }, 'J')).toBe(true);
  });

  test('with Shift is another shortcut', () => {
    expect(matches({ key: 'R', code: 'KeyR', shiftKey: true }, 'R')).toBe(false);
    expect(matches({ key: 'R', code: 'KeyR', shiftKey: true }, 'Shift+R')).toBe(true);
  });

  test('of a symbol does not care how the layout makes it', () => {
    expect(matches({ key: '?', code: 'Slash', shiftKey: true }, '?')).toBe(true);
    expect(matches({ key: '+', code: 'Equal', shiftKey: true }, '+')).toBe(true);
    expect(matches({ key: '+', code: 'NumpadAdd' }, '+')).toBe(true);
  });

  test('with the command key counts as Ctrl', () => {
    expect(matches({ key: 'Enter', code: 'Enter', metaKey: true }, 'Ctrl+Enter')).toBe(true);
    expect(matches({ key: 'Enter', code: 'Enter' }, 'Ctrl+Enter')).toBe(false);
  });

  test('of the space bar has a name', () => {
    expect(matches({ key: ' ', code: 'Space' }, 'Space')).toBe(true);
  });

  test('on a Cyrillic layout means the Latin letter on the same key', () => {
    expect(matches({ key: 'о', code: 'KeyJ' }, 'J')).toBe(true);
  });
});

describe('an input method', () => {
  test.each([{ isComposing: true }, { keyCode: 229 }, { key: 'Process' }])('is left alone: %p', (over) => {
    expect(isComposition(press(over))).toBe(true);
  });

  test('is not suspected in plain typing', () => {
    expect(isComposition(press({}))).toBe(false);
  });
});
