import { describe, expect, test } from '@jest/globals';
import type { Attempt } from './attempt.js';
import type { AuditRow, CaseEvidence, DecisionRow, TransitionRow } from './evidence.js';
import { judge } from './judge.js';

const at = new Date('2026-06-10T02:00:00Z');
const step = (event: TransitionRow['event'], fromState: TransitionRow['fromState'], toState: TransitionRow['toState']) => ({
  id: event, applicationId: 'a', event, fromState, toState, actorId: 'li', at,
}) satisfies TransitionRow;
const audit = (action: string): AuditRow => ({ id: action, action, actorId: 'li', caseId: 'a' });
const told = (command: Attempt['command'], changes: Partial<Attempt> = {}): Attempt => ({
  by: 'li', application: 'a', command, outcome: 'OK', ...changes,
});

const claimed = step('claim', 'PENDING_REVIEW', 'IN_REVIEW');
const approved = step('approve', 'IN_REVIEW', 'BANK_VERIFYING');
const decision: DecisionRow = {
  id: 'd', applicationId: 'a', round: 1, kind: 'APPROVE', status: 'EFFECTIVE', decidedBy: 'li', confirmedBy: null,
};

/** A case that Li took and approved, as the books tell it. */
const honest: CaseEvidence = {
  row: { id: 'a', state: 'BANK_VERIFYING', version: 2, claimedBy: null },
  transitions: [claimed, approved],
  decisions: [decision],
  audit: [audit('application.claim'), audit('application.approve'), audit('review.decided')],
  events: 2,
};
const calls = [told('takeNext'), told('tick'), told('approve')];

const kinds = (changes: Partial<CaseEvidence>, attempts: readonly Attempt[] = calls): string[] =>
  [...new Set(judge(new Map([['a', { ...honest, ...changes }]]), attempts).map(({ kind }) => kind))];

describe('the judge of the claim race', () => {
  test('has nothing to say about a case that was taken and decided once', () => {
    expect(kinds({})).toEqual([]);
  });

  test('sees a second claim of what was claimed', () => {
    expect(kinds({ transitions: [claimed, claimed, approved], events: 3 })).toContain('double-claim');
  });

  test('sees two decisions on one claim', () => {
    const twice = { transitions: [claimed, approved, approved], decisions: [decision, { ...decision, id: 'e' }] };
    expect(kinds(twice)).toContain('double-decision');
  });

  test('sees that somebody was told of a decision that is not in the books', () => {
    expect(kinds({}, [...calls, told('return', { by: 'wang' })])).toContain('double-decision');
  });

  test('sees that two of a duel were told that they won', () => {
    const duel = { attack: 'duel', volley: '1' } as const;
    expect(kinds({}, [told('claim', duel), told('claim', { ...duel, by: 'wang' }), told('approve')])).toContain('double-claim');
  });

  test('sees a write that raised no version', () => {
    expect(kinds({ row: { ...honest.row, version: 1 } })).toEqual(['version-gap']);
  });

  test('sees a case that was left lying', () => {
    expect(kinds({ row: { ...honest.row, state: 'IN_REVIEW' } })).toContain('undecided');
  });

  test('sees a missing audit row and a missing event', () => {
    expect(kinds({ audit: honest.audit.slice(1) })).toEqual(['books-incomplete']);
    expect(kinds({ events: 1 })).toEqual(['books-incomplete']);
  });

  test('sees a history that jumps', () => {
    expect(kinds({ transitions: [approved, claimed] })).toEqual(['history-out-of-order']);
  });

  test('sees an untyped error, and typed refusals for want of time only when they are many', () => {
    const busy = told('tick', { outcome: 'BUSY' });
    const many = Array.from({ length: 2000 }, () => told('tick'));
    expect(kinds({}, [...calls, told('tick', { outcome: 'RAW' })])).toEqual(['raw-error']);
    expect(kinds({}, [...calls, ...many, busy])).toEqual([]);
    expect(kinds({}, [...calls, busy])).toEqual(['busy']);
  });

  test('sees a decision on a version that was gone', () => {
    expect(kinds({}, [told('takeNext'), told('approve', { attack: 'stale' })])).toEqual(['let-in']);
  });
});
