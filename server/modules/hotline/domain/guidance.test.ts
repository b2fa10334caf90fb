import { describe, expect, test } from '@jest/globals';
import { payoutFailureReasons } from '../../../gateways/bank/port.js';
import { applicationStates } from '../../application/domain/application-states.js';
import type { VerificationFailure } from './bank-failure-guidance.js';
import { guidance } from './guidance.js';
import type { Guidance, GuidanceFacts } from './guidance-facts.js';

const facts: GuidanceFacts = {
  state: 'PENDING_REVIEW',
  cameFrom: null,
  slaDeadline: new Date('2026-06-15T02:00:00Z'),
  waitingUntil: new Date('2026-07-01T09:00:00Z'),
  payoutsLeft: 2,
  failure: null,
  awaitsCode: false,
  sentText: null,
  now: new Date('2026-06-10T02:00:00Z'),
};
const answer = (changes: Partial<GuidanceFacts>): Guidance => guidance({ ...facts, ...changes });
const failures: readonly VerificationFailure[] = [...payoutFailureReasons, 'RETURNED', 'CODE_EXHAUSTED', 'EXPIRED'];

describe('what the hotline tells a caller', () => {
  test.each(applicationStates)('is complete in both languages in %s', (state) => {
    const { status, blocks, nextActor, say } = answer({ state });
    for (const { zh, en } of [status, blocks, nextActor, say]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z0-9“][^\u4e00-\u9fff]+$/);
    }
    expect(say.zh).toMatch(/^您好，.*。$/s);
  });

  test.each(failures)('names %s after a failed verification, and where to go', (failure) => {
    const { blocks, say, attemptsLeft, deadline } = answer({ state: 'BANK_VERIFICATION_FAILED', failure });
    expect(say.zh).toContain(blocks.zh);
    expect(say.zh).toContain('我的业务单 → 证书申请');
    expect(say.en).toContain(blocks.en);
    expect({ attemptsLeft, deadline }).toEqual({ attemptsLeft: 2, deadline: facts.waitingUntil });
  });

  test('says something different for every reason', () => {
    const said = failures.map((failure) => answer({ state: 'BANK_VERIFICATION_FAILED', failure }).say.zh);
    expect(new Set(said).size).toBe(failures.length);
  });

  test('has an answer even where the bank gave no reason', () => {
    expect(answer({ state: 'BANK_VERIFICATION_FAILED' }).blocks.zh).toBe('银行未说明原因');
  });

  test('blames nobody while the channel is at fault and the system tries again', () => {
    const { nextActor, blocks } = answer({ state: 'BANK_VERIFYING', failure: 'CHANNEL_DOWN' });
    expect(nextActor.zh).toBe('系统');
    expect(blocks.zh).toContain('自动再次打款');
  });

  test('asks for the code where one is expected, and says that we do not know it', () => {
    const { nextActor, say } = answer({ state: 'BANK_VERIFYING', awaitsCode: true });
    expect(nextActor.zh).toBe('申请人');
    expect(say.zh).toContain('我们无法查询');
  });

  test('tells a bank failure in second review from a doubtful decision', () => {
    expect(answer({ state: 'SECOND_REVIEW', cameFrom: 'BANK_VERIFYING' }).status.zh).toContain('金融认证');
    expect(answer({ state: 'SECOND_REVIEW' }).status.zh).toBe('复核中');
  });

  test('gives the deadline of whoever acts next', () => {
    expect(answer({ state: 'IN_REVIEW' }).deadline).toEqual(facts.slaDeadline);
    expect(answer({ state: 'RETURNED' }).deadline).toEqual(facts.waitingUntil);
    expect(answer({ state: 'COMPLETED' }).deadline).toBeNull();
  });

  test('repeats to the caller what the applicant was sent', () => {
    expect(answer({ state: 'RETURNED', sentText: '公章不清晰，请重新上传' }).blocks.zh).toBe('公章不清晰，请重新上传');
  });

  test('does not promise a moment that has passed', () => {
    const late = answer({ state: 'IN_REVIEW', now: new Date('2026-06-16T02:00:00Z') });
    expect(late.say.zh).not.toContain('2026-06-15');
    expect(late.say.zh).toContain('抱歉');
  });

  test('says before the download that the PIN stays and that the token must stay in', () => {
    const { say } = answer({ state: 'PENDING_DOWNLOAD' });
    expect(say.zh).toContain('PIN 码沿用原来的');
    expect(say.zh).toContain('不要拔出');
  });
});
