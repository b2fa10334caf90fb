import { describe, expect, test } from '@jest/globals';
import { takesActivation, takesText } from './target.js';

describe('where a key is typed', () => {
  test.each([
    { tagName: 'INPUT', type: 'text' },
    { tagName: 'INPUT' },
    { tagName: 'TEXTAREA' },
    { tagName: 'SELECT' },
    { tagName: 'DIV', isContentEditable: true },
    { tagName: 'DIV', role: 'combobox' },
    { tagName: 'LI', inMenu: true },
  ])('letters are text in %p', (target) => {
    expect(takesText(target)).toBe(true);
  });

  test.each([{ tagName: 'INPUT', type: 'checkbox' }, { tagName: 'BUTTON' }, { tagName: 'BODY' }])(
    'letters are shortcuts on %p',
    (target) => {
      expect(takesText(target)).toBe(false);
    },
  );

  test('a focused button keeps its space bar', () => {
    expect(takesActivation({ tagName: 'BUTTON' })).toBe(true);
    expect(takesActivation({ tagName: 'DIV', role: 'tab' })).toBe(true);
    expect(takesActivation({ tagName: 'DIV' })).toBe(false);
  });
});
