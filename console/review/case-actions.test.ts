import { describe, expect, test } from '@jest/globals';
import type { CaseFragment } from '../gql/graphql.js';
import { abilityTo } from './abilities.js';
import { barActions, endsTurn, moreActions } from './case-actions.js';

const actionsOf = (state: CaseFragment['state']) => barActions(state).map(({ action }) => action);

describe('the decision bar', () => {
  test('decides while a case is reviewed', () => {
    expect(actionsOf('IN_REVIEW')).toEqual(['approve', 'return', 'hold', 'reject']);
  });

  test('confirms, changes or sends back in second review', () => {
    expect(actionsOf('SECOND_REVIEW')).toEqual(['confirm', 'change', 'sendBack', 'hold']);
  });

  test('has one key for one button', () => {
    for (const state of ['IN_REVIEW', 'SECOND_REVIEW', 'ON_HOLD'] as const) {
      const keys = barActions(state).map(({ keys: key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('leaves what does not end a review to the menu, and nothing in both', () => {
    expect(moreActions('PENDING_DOWNLOAD')).toContain('recall');
    expect(moreActions('ON_HOLD')).not.toContain('resume');
  });

  test('goes on to the next case after a decision, not after resuming one', () => {
    expect(endsTurn('approve')).toBe(true);
    expect(endsTurn('resume')).toBe(false);
  });
});

describe('abilities', () => {
  const application = {
    abilities: [
      { action: 'approve', allowed: false, reasonZh: '核对未完成', reasonEn: 'Checklist incomplete' },
      { action: 'return', allowed: true, reasonZh: null, reasonEn: null },
    ],
  };

  test('say why not, in the language of the screen', () => {
    expect(abilityTo(application, 'approve', 'en')).toEqual({ allowed: false, reason: 'Checklist incomplete' });
    expect(abilityTo(application, 'approve', 'zh-CN').reason).toBe('核对未完成');
  });

  test('are denied where the server does not mention them', () => {
    expect(abilityTo(application, 'cancel', 'en')).toEqual({ allowed: false, reason: null });
  });
});
