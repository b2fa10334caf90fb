import { describe, expect, test } from '@jest/globals';
import { en } from './en/messages.js';
import { zhCN } from './zh-CN/messages.js';

interface Tree {
  [key: string]: Tree | string | undefined;
}

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (value === undefined) continue;
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [path, text] of leaves(value, `${prefix}${key}.`)) found.set(path, text);
  }
  return found;
}

const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

const chinese = leaves(zhCN);
const english = leaves(en);

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('fill in the same values in our own sentences', () => {
    const differing = [...chinese]
      .filter(([key]) => key.startsWith('certdesk.'))
      .filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  test('leave no sentence empty', () => {
    const empty = [...chinese, ...english].filter(([key, text]) => text.trim() === '' && key !== 'ra.boolean.null');
    expect(empty).toEqual([]);
  });

  test('have no Chinese left in English, but for the name of the other language', () => {
    const mixed = [...english].filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'certdesk.menu.language');
    expect(mixed).toEqual([]);
  });
});
