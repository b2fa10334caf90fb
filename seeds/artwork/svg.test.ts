import { expect, test } from '@jest/globals';
import { svg } from './svg.js';

test('numbers are cut to three decimals, texts stay, lists are joined', () => {
  expect(svg`<a x="${1 / 3}" y="${-0.0001}" z="${'0.33333'}">${['<b/>', '<c/>']}</a>`)
    .toBe('<a x="0.333" y="0" z="0.33333"><b/><c/></a>');
});
