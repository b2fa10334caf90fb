import { describe, expect, test } from '@jest/globals';
import { applicationStates, type ApplicationState } from './application-states.js';
import { actionsIn } from './order-actions.js';
import { orderDeadline, statusSentence, type StatusFacts } from './status-sentence.js';

const now = new Date('2026-06-10T02:00:00Z');
const later = new Date('2026-06-15T02:00:00Z');
const facts = (state: ApplicationState, change: Partial<StatusFacts> = {}): StatusFacts => ({
  state, cameFrom: null, slaRunning: ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW'].includes(state),
  slaDeadline: later, waitingUntil: later, ...change,
});
const sentence = (state: ApplicationState, change: Partial<StatusFacts> = {}): string => statusSentence(facts(state, change), now).zh;

describe('the sentence on an order', () => {
  test.each<[ApplicationState, RegExp]>([
    ['DRAFT', /填写并提交/], ['AWAITING_PAYMENT', /在 6月15日 10:00 前完成支付/], ['PENDING_REVIEW', /审核人员将在 6月15日 10:00 前完成审核/],
    ['IN_REVIEW', /审核人员将在 6月15日 10:00 前完成审核/], ['SECOND_REVIEW', /审核人员将在 6月15日 10:00 前完成审核/],
    ['RETURNED', /在 6月15日 10:00 前重新提交/], ['ON_HOLD', /进一步核实/], ['BANK_VERIFYING', /0\.01 元/],
    ['BANK_VERIFICATION_FAILED', /在 6月15日 10:00 前核对并更正账户/], ['PENDING_DOWNLOAD', /在 6月15日 10:00 前插入 Ukey/], ['ISSUING', /请勿拔出/],
    ['COMPLETED', /完成/], ['REJECTED', /未通过.*退回/], ['CANCELLED', /已关闭/], ['EXPIRED', /已过期/],
  ])('%s says what happens next', (state, words) => {
    expect(sentence(state)).toMatch(words);
  });

  test('there is one in both languages for every state, with and without a date', () => {
    for (const state of applicationStates) {
      for (const change of [{}, { slaDeadline: null, waitingUntil: null, slaRunning: false }]) {
        const { zh, en } = statusSentence(facts(state, change), now);
        expect([/。$/.test(zh), /\.$/.test(en), /null|undefined/.test(zh + en)]).toEqual([true, true, false]);
      }
    }
  });

  test('apologises for a promise that was broken, and does not repeat it', () => {
    expect(sentence('IN_REVIEW', { slaDeadline: new Date('2026-06-09T02:00:00Z') })).toMatch(/超过承诺.*抱歉/);
  });

  test('tells bank verification with people from an ordinary second review', () => {
    expect(sentence('SECOND_REVIEW', { cameFrom: 'BANK_VERIFYING' })).toMatch(/转人工/);
  });

  test('tells an order that was never paid from others that expired', () => {
    expect([sentence('EXPIRED', { cameFrom: 'AWAITING_PAYMENT' }), sentence('EXPIRED', { cameFrom: 'RETURNED' })]).toEqual([
      expect.stringContaining('未在期限内支付'), expect.stringContaining('退回'),
    ]);
  });

  test('has a deadline where something is promised or asked for', () => {
    expect(applicationStates.filter((state) => orderDeadline(facts(state)) !== null)).toEqual([
      'AWAITING_PAYMENT', 'PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', 'RETURNED', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD',
    ]);
  });
});

test('an applicant can do something with every order, and give up what rests with them', () => {
  expect(actionsIn('DRAFT')).toEqual(['CONTINUE', 'CANCEL']);
  expect(actionsIn('AWAITING_PAYMENT')).toEqual(['PAY', 'VIEW_PROGRESS', 'CANCEL']);
  expect(actionsIn('PENDING_DOWNLOAD')).toEqual(['DOWNLOAD', 'VIEW_PROGRESS']);
  for (const state of applicationStates) expect(actionsIn(state).length).toBeGreaterThan(0);
});
