import { expect, test } from '@jest/globals';
import { chosenPoints } from './chosen-points.js';

const passed = ['before update payment', 'after update payment', 'before insert into audit_entry'];

test('a drill kills at every point that was passed, or at those whose name holds a text', () => {
  expect(chosenPoints(passed, undefined)).toEqual(passed);
  expect(chosenPoints(passed, 'update payment')).toEqual(passed.slice(0, 2));
});

test('a text that no point holds is a mistake, not a drill without kills', () => {
  expect(() => chosenPoints(passed, 'refund')).toThrow('no kill point holds "refund"; 3 were passed');
});
