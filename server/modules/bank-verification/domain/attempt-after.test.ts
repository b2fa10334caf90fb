import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableFaults } from '../../../platform/state-machine.js';
import { payoutStateAfter, payoutStates, type PayoutEvent } from '../../treasury/domain/payout-states.js';
import { attemptAfter, type PayoutFacts, type VerificationPolicy } from './attempt-after.js';
import { attemptMachine, attemptStates, hasEnded, type AttemptState } from './attempt-states.js';

const policies = fc.constantFrom<VerificationPolicy>('settled', 'code-entry');

/** One thing after the other becomes known of a payout: answers of the bank, and at some point its entry. */
type News = PayoutEvent | 'entry';

function learn(facts: PayoutFacts, news: News): PayoutFacts {
  if (news === 'entry') return { state: payoutStateAfter(facts.state, 'settled'), matched: true };
  return { ...facts, state: payoutStateAfter(facts.state, news) };
}

const sending: PayoutFacts = { state: 'SUBMITTING', matched: false };
const truths: readonly (readonly News[])[] = [
  ['accepted', 'settled', 'entry'], ['settled', 'entry'], ['entry'], ['accepted', 'failed'], ['failed'],
  ['accepted', 'settled', 'entry', 'returned'], ['entry', 'returned'], ['accepted', 'settled'],
];

const histories = fc.constantFrom(...truths).chain((told) =>
  fc.array(fc.constantFrom<News>(...told, 'lost', 'absent'), { maxLength: 10 })
    .chain((more) => fc.shuffledSubarray([...told, ...more], { minLength: told.length + more.length }))
    .map((heard) => ({ told, heard })),
);

function expectedEnd(told: readonly News[], policy: VerificationPolicy): AttemptState {
  if (told.includes('returned')) return 'RETURNED';
  if (told.includes('entry')) return policy === 'settled' ? 'PASSED' : 'AWAITING_CODE';
  return told.includes('failed') ? 'FAILED' : 'SETTLED';
}

describe('an attempt after what is known of its payout', () => {
  test('the table has no dead ends', () => {
    expect(tableFaults(attemptMachine)).toEqual([]);
  });

  test('ends the same whatever the order of the news, and however often it is told', () => {
    fc.assert(fc.property(histories, policies, fc.infiniteStream(fc.boolean()), ({ told, heard }, policy, looks) => {
      let facts = sending;
      let state: AttemptState = 'SUBMITTING';
      for (const news of heard) {
        facts = learn(facts, news);
        // Events are late: the attempt looks at the payout now and then, and always at the end.
        if (looks.next().value) state = attemptAfter(state, facts, policy);
      }
      state = attemptAfter(attemptAfter(state, facts, policy), facts, policy);
      expect(state).toBe(expectedEnd(told, policy));
    }));
  });

  test('never passes on a status answer alone', () => {
    for (const state of attemptStates.filter((one) => one !== 'PASSED')) {
      for (const answered of payoutStates) {
        expect(attemptAfter(state, { state: answered, matched: false }, 'settled')).not.toBe('PASSED');
      }
    }
  });

  test('what ended unpassed stays so', () => {
    for (const state of attemptMachine.terminal) {
      for (const answered of payoutStates) expect(attemptAfter(state, { state: answered, matched: true }, 'settled')).toBe(state);
    }
  });

  test('every step it takes is in the table', () => {
    for (const state of attemptStates.filter((one) => !hasEnded(one) || one === 'PASSED')) {
      for (const answered of payoutStates.filter((one) => one !== 'CREATED' && one !== 'SUBMITTING')) {
        const next = attemptAfter(state, { state: answered, matched: false }, 'settled');
        const steps = attemptMachine.transitions.filter(({ from, to }) => from.includes(state) && to.includes(next));
        const possible = next === state || steps.length > 0 || !reachable(state, answered);
        expect({ state, answered, next, possible }).toMatchObject({ possible: true });
      }
    }
  });
});

/** A payout never goes back from an outcome, so an attempt that mirrored one never sees an earlier state. */
function reachable(state: AttemptState, payout: (typeof payoutStates)[number]): boolean {
  const rank = (one: string): number => ['CREATED', 'SUBMITTING', 'UNKNOWN', 'SUBMITTED', 'SETTLED'].indexOf(one);
  if (payout === 'CANCELLED') return state === 'CREATED';
  if (payout === 'FAILED') return rank(state) >= 0 && state !== 'SETTLED';
  return rank(payout) === -1 || rank(payout) > rank(state);
}
