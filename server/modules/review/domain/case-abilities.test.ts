import { describe, expect, test } from '@jest/globals';
import { applicationStates, endedStates, type ApplicationState } from '../../application/domain/application-states.js';
import { abilityFor, may } from '../../staff/domain/ability.js';
import { roles, type Role } from '../../staff/domain/roles.js';
import { caseActions, refusalOf, type CaseAction, type CaseStanding } from './case-abilities.js';

const now = new Date('2026-06-10T02:00:00Z');
const later = new Date('2026-06-10T02:10:00Z');

interface Situation extends Partial<Omit<CaseStanding, 'permits' | 'mayReassign'>> {
  readonly state: ApplicationState;
  readonly role: Role;
}

/** The actor is `me`; a live claim of theirs, or of another, stands on the row. */
function standing({ role, ...given }: Situation): CaseStanding {
  const ability = abilityFor(role, { me: 'me', now });
  const claim = given.claim ?? 'NOBODY';
  const row = { claimedBy: { OWN: 'me', OTHERS: 'them', NOBODY: null }[claim], leaseUntil: claim === 'NOBODY' ? null : later };
  return {
    cameFrom: null, claim, proposal: null, uncheckedItems: 0, decidedLately: false, certificateStands: false, ...given,
    permits: (action, here) => may({ ability }, action, 'Application', here && row),
    mayReassign: may({ ability }, 'reassign', 'Organisation'),
  };
}

const why = (action: CaseAction, situation: Situation) => refusalOf(action, standing(situation))?.code;
const allowed = (situation: Situation) => caseActions.filter((action) => refusalOf(action, standing(situation)) === null);

describe('what may be done to a case', () => {
  test('every refusal says why in both languages, in any state and role', () => {
    for (const state of applicationStates) {
      for (const role of roles) {
        for (const action of caseActions) {
          const message = refusalOf(action, standing({ state, role }))?.message;
          if (message) expect(message).toEqual({ zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/^[A-Z0-9]/) });
        }
      }
    }
  });

  test.each([
    ['hotline', ['addCallNote', 'reveal']],
    ['finance', []],
    ['auditor', []],
    ['admin', []],
  ] as const)('%s decides nothing in any state', (role, most) => {
    for (const state of applicationStates) {
      for (const action of allowed({ state, role })) expect(most).toContain(action);
    }
  });

  test('a manager, and nobody else, passes an organisation on or lets it have more orders, in any state', () => {
    const actions = ['raiseOrganisationLimit', 'reassignOrganisation'] as const;
    for (const state of applicationStates) {
      for (const role of roles) {
        const expected = role === 'manager' ? undefined : 'NOT_PERMITTED';
        expect(actions.map((action) => why(action, { state, role }))).toEqual([expected, expected]);
      }
    }
  });

  test('a reviewer with the claim decides; without it is told to claim first', () => {
    const mine = { state: 'IN_REVIEW', role: 'reviewer', claim: 'OWN' } as const;
    expect(allowed(mine)).toEqual(
      ['claim', 'release', 'approve', 'return', 'reject', 'hold', 'escalate', 'requestLiveness', 'requestPhoneCheck', 'addNote', 'reveal'],
    );
    expect(why('approve', { state: 'PENDING_REVIEW', role: 'reviewer' })).toBe('NOT_CLAIMED_BY_YOU');
    expect(why('approve', { ...mine, claim: 'OTHERS' })).toBe('NOT_CLAIMED_BY_YOU');
  });

  test('approving waits for the checklist', () => {
    expect(why('approve', { state: 'IN_REVIEW', role: 'reviewer', claim: 'OWN', uncheckedItems: 2 })).toBe('CHECKLIST_INCOMPLETE');
  });

  test('another’s claim keeps a reviewer off, a senior may take over', () => {
    expect(why('claim', { state: 'IN_REVIEW', role: 'reviewer', claim: 'OTHERS' })).toBe('ALREADY_CLAIMED');
    expect(why('claim', { state: 'IN_REVIEW', role: 'senior_reviewer', claim: 'OTHERS' })).toBeUndefined();
  });

  test('nobody second-reviews what they proposed', () => {
    const own = { state: 'SECOND_REVIEW', role: 'senior_reviewer', claim: 'OWN', proposal: { kind: 'APPROVE', own: true } } as const;
    for (const action of ['confirm', 'change', 'sendBack'] as const) expect(why(action, own)).toBe('SEPARATION_OF_DUTIES');
    expect(why('claim', { ...own, claim: 'NOBODY' })).toBe('SEPARATION_OF_DUTIES');
  });

  test('another’s proposal is confirmed, changed or sent back by a senior who holds the case', () => {
    const held = { state: 'SECOND_REVIEW', role: 'senior_reviewer', claim: 'OWN', proposal: { kind: 'REJECT', own: false } } as const;
    expect(allowed(held)).toEqual(expect.arrayContaining(['confirm', 'change', 'sendBack', 'release']));
    expect(why('confirm', { ...held, role: 'reviewer' })).toBe('NOT_PERMITTED');
    expect(why('confirm', { ...held, claim: 'NOBODY' })).toBe('NOT_CLAIMED_BY_YOU');
  });

  test('what was only escalated cannot be confirmed', () => {
    const escalated = { state: 'SECOND_REVIEW', role: 'senior_reviewer', claim: 'OWN', proposal: { kind: 'ESCALATE', own: false } } as const;
    expect(why('confirm', escalated)).toBe('WRONG_STATE');
    expect(why('change', escalated)).toBeUndefined();
  });

  test('what was frozen is taken off hold by those who may freeze', () => {
    const frozen = { state: 'ON_HOLD', cameFrom: 'BANK_VERIFYING' } as const;
    expect(why('resume', { ...frozen, role: 'reviewer' })).toBe('NOT_PERMITTED');
    expect(why('resume', { ...frozen, role: 'manager' })).toBeUndefined();
    expect(why('resume', { state: 'ON_HOLD', cameFrom: 'PENDING_REVIEW', role: 'reviewer' })).toBeUndefined();
  });

  test('an approval is recalled by a senior until the certificate is being issued', () => {
    expect(applicationStates.filter((state) => why('recall', { state, role: 'senior_reviewer' }) === undefined))
      .toEqual(['BANK_VERIFYING', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD']);
  });

  test('an ended case is only read and annotated', () => {
    for (const state of endedStates.filter((ended) => ended !== 'EXPIRED')) {
      expect(allowed({ state, role: 'senior_reviewer' })).toEqual(['addNote']);
    }
  });

  test('fields are revealed to reviewers of what they hold or decided lately, to the hotline of what is open', () => {
    expect(why('reveal', { state: 'COMPLETED', role: 'reviewer' })).toBe('NOT_CLAIMED_BY_YOU');
    expect(why('reveal', { state: 'COMPLETED', role: 'reviewer', decidedLately: true })).toBeUndefined();
    expect(why('reveal', { state: 'RETURNED', role: 'hotline' })).toBeUndefined();
    expect(why('reveal', { state: 'REJECTED', role: 'hotline' })).toBe('WRONG_STATE');
  });
});
