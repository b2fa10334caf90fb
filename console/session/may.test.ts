import { packRules } from '@casl/ability/extra';
import { describe, expect, test } from '@jest/globals';
import { mayOf } from './may.js';

const may = mayOf(
  JSON.stringify(
    packRules([
      { action: ['look-up', 'claim'], subject: 'Application' },
      { action: ['decide'], subject: 'Application', conditions: { claimedBy: 'p1' } },
    ]),
  ),
);

describe('what one may do', () => {
  test('is what the server’s rules name', () => {
    expect(may('claim', 'Application')).toBe(true);
  });

  test('includes what depends on the record: the record’s own abilities say when', () => {
    expect(may('decide', 'Application')).toBe(true);
  });

  test('is nothing else', () => {
    expect(may('recall', 'Application')).toBe(false);
    expect(may('claim', 'Payout')).toBe(false);
    expect(mayOf('[]')('look-up', 'Application')).toBe(false);
  });
});
