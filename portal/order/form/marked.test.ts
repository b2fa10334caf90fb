import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from './marked.js';

test('marks what was searched for', () => {
  expect(marked('中国工商银行深圳高新园支行', '工商 高新园').filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['工商', '高新园']);
  expect(marked('中国工商银行', '  ')).toEqual([{ text: '中国工商银行', hit: false }]);
});

test('loses nothing of the name, whatever is searched for', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (name, words) => {
    expect(marked(name, words).map(({ text }) => text).join('')).toBe(name);
  }));
});
