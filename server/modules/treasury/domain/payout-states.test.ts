import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableFaults } from '../../../platform/state-machine.js';
import { payoutMachine, payoutStateAfter, payoutStates, type PayoutEvent } from './payout-states.js';

/** Everything a bank can truthfully come to say of one transfer. */
const truths: readonly (readonly PayoutEvent[])[] = [
  ['accepted'],
  ['accepted', 'settled'],
  ['settled'],
  ['accepted', 'failed'],
  ['failed'],
  ['accepted', 'settled', 'returned'],
  ['settled', 'returned'],
  ['returned'],
];
const endOf = (told: readonly PayoutEvent[]): string =>
  told.includes('returned') ? 'RETURNED' : told.includes('settled') ? 'SETTLED' : told.includes('failed') ? 'FAILED' : 'SUBMITTED';

/** What is told, each at least once, in any order, with doubts and denials in between. */
const hearsay = fc.constantFrom(...truths).chain((told) =>
  fc.tuple(fc.constant(told), fc.array(fc.constantFrom<PayoutEvent>(...told, 'lost', 'absent'), { maxLength: 12 }))
    .chain(([all, more]) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...more], { minLength: all.length + more.length }))),
);

describe('the states of a payout', () => {
  test('are all reachable and lead on', () => {
    expect(tableFaults(payoutMachine)).toEqual([]);
  });

  test('end where the bank’s word leads, in whatever order and however often it is heard', () => {
    fc.assert(fc.property(hearsay, ([told, heard]) => {
      expect(heard.reduce(payoutStateAfter, 'SUBMITTING')).toBe(endOf(told));
    }));
  });

  test('nothing known is unlearned by a doubt or a denial', () => {
    for (const state of ['SUBMITTED', 'SETTLED', 'FAILED', 'RETURNED', 'CANCELLED'] as const) {
      for (const event of ['lost', 'absent'] as const) expect(payoutStateAfter(state, event)).toBe(state);
    }
  });

  test('a settled transfer can still come back, a failed or cancelled one never becomes paid', () => {
    expect(payoutStateAfter('SETTLED', 'returned')).toBe('RETURNED');
    for (const event of ['accepted', 'settled', 'returned'] as const) {
      expect(payoutStateAfter('FAILED', event)).toBe('FAILED');
      expect(payoutStateAfter('CANCELLED', event)).toBe('CANCELLED');
    }
  });

  test('what the bank does not have may be sent again, and only that', () => {
    const again = payoutStates.filter((state) => payoutStateAfter(state, 'absent') === 'CREATED' && state !== 'CREATED');
    expect(again).toEqual(['SUBMITTING', 'UNKNOWN']);
  });
});
