import { expect, test } from '@jest/globals';
import { consentKinds, consentTexts, currentText, requiredKinds } from './consent-texts.js';

test('there is one text of each kind, each with a version of its own', () => {
  expect(consentTexts.map(({ kind }) => kind)).toEqual([...consentKinds]);
  expect(new Set(consentTexts.map(({ version }) => version)).size).toBe(consentTexts.length);
});

test('face recognition is never a condition for using the hall', () => {
  expect(requiredKinds).not.toContain('FACE_RECOGNITION');
});

test.each(consentTexts)('$kind is complete in Chinese and in English, paragraph by paragraph', ({ titleZh, titleEn, bodyZh, bodyEn }) => {
  expect(titleZh).toMatch(/[\u4e00-\u9fff]/);
  expect(titleEn).toMatch(/^[\x20-\x7e’]+$/);
  expect(bodyEn).not.toMatch(/[\u4e00-\u9fff]/);
  expect(bodyEn.split('\n\n')).toHaveLength(bodyZh.split('\n\n').length);
});

test('the consent to face recognition says purpose, retention, withdrawal and the way without it', () => {
  const { bodyZh } = currentText('FACE_RECOGNITION');
  for (const word of ['目的', '保存', '撤回', '手持身份证', '不同意也能办']) expect(bodyZh).toContain(word);
});
