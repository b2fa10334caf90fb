import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reopenableItems, withDependents } from './reopenable-items.js';

const someItems = fc.subarray([...reopenableItems]);

describe('what a return reopens', () => {
  test('another operator means another form, card, face and phone', () => {
    expect(withDependents(['operator'])).toEqual(['operator', 'phone', 'signed_form', 'id_photos', 'liveness']);
  });

  test.each(['bank_account', 'invoice', 'id_photos', 'liveness', 'phone', 'signed_form'] as const)('nothing hangs on %s', (item) => {
    expect(withDependents([item])).toEqual([item]);
  });

  test('contains what was asked for, and asking twice adds nothing', () => {
    fc.assert(fc.property(someItems, (items) => {
      const all = withDependents(items);
      expect(all).toEqual(expect.arrayContaining(items));
      expect(withDependents(all)).toEqual(all);
    }));
  });
});
