import { describe, expect, test } from '@jest/globals';
import { draftProblem, emptyDraft, smsParts, toggleReason } from './reason-draft.js';

const seal = { code: 'SEAL_MISSING', label: '缺公章', template: '申请表缺少红色公章。' };
const blurred = { code: 'BLURRED', label: '影像不清', template: '扫描件不清楚。' };

describe('choosing reasons', () => {
  test('writes the applicant’s text for each', () => {
    const draft = toggleReason(toggleReason(emptyDraft, seal), blurred);
    expect(draft.codes).toEqual(['SEAL_MISSING', 'BLURRED']);
    expect(draft.applicantText).toBe('申请表缺少红色公章。\n扫描件不清楚。');
  });

  test('dropping one takes its sentence back', () => {
    const draft = toggleReason(toggleReason(toggleReason(emptyDraft, seal), blurred), seal);
    expect(draft.applicantText).toBe('扫描件不清楚。');
  });

  test('dropping one leaves a sentence that was edited', () => {
    const edited = { ...toggleReason(emptyDraft, seal), applicantText: '申请表第二页缺少红色公章。' };
    expect(toggleReason(edited, seal).applicantText).toBe('申请表第二页缺少红色公章。');
  });
});

describe('a draft', () => {
  const all = { reasons: true, text: true };

  test('needs a reason first, then the text where the applicant gets one', () => {
    expect(draftProblem(emptyDraft, all)).toBe('reason.codeRequired');
    expect(draftProblem({ ...emptyDraft, codes: ['X'] }, all)).toBe('reason.textRequired');
    expect(draftProblem({ ...emptyDraft, codes: ['X'] }, { ...all, text: false })).toBeNull();
  });

  test('needs nothing where nothing is asked for', () => {
    expect(draftProblem(emptyDraft, { reasons: false, text: false })).toBeNull();
  });
});

describe('SMS parts', () => {
  test.each([
    [0, 0],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])('%d characters are %d', (length, parts) => {
    expect(smsParts('字'.repeat(length))).toBe(parts);
  });
});
