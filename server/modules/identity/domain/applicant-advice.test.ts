import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faceAdvice, type FaceFacts } from './face-advice.js';
import { faceTriesLeft } from './face-limits.js';
import { livenessStates } from './liveness-states.js';
import { phoneCheckGuidance } from './phone-check-guidance.js';
import { phoneCheckPairs, phoneCheckResults } from './phone-check-results.js';
import { visitEndsAt } from './phone-link-limits.js';
import { phonePageAddress } from './phone-page-address.js';
import { mayGoOnWith } from './phone-tries.js';

const facts = fc.record<FaceFacts>({
  state: fc.constantFrom('NONE' as const, ...livenessStates),
  providerCode: fc.constantFrom(null, '16', '301', '302', '1002', '2006', '2016', '4711', 'toString'),
  triesLeft: fc.integer({ min: 0, max: 3 }),
  consentGiven: fc.boolean(),
});
const PHOTO = '手持身份证';

describe('advice on a face check', () => {
  test('always shows the way without face recognition where none is possible now', () => {
    fc.assert(fc.property(facts, (given) => {
      const blocked = given.triesLeft === 0 || !given.consentGiven || given.state === 'PROVIDER_ERROR';
      if (given.state === 'PASSED' || given.state === 'UNCERTAIN' || !blocked) return;
      expect(faceAdvice(given)?.zh).toContain(PHOTO);
      expect(faceAdvice(given)?.en).toContain('holding the ID card');
    }));
  });

  test('is whole in both languages or not there', () => {
    fc.assert(fc.property(facts, (given) => {
      const advice = faceAdvice(given);
      if (!advice) return;
      expect(advice.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(advice.en).toMatch(/^[A-Z][\x20-\x7e’]+$/);
    }));
  });

  test('says what went wrong, and how often it can be tried again', () => {
    expect(faceAdvice({ state: 'FAILED', providerCode: '2016', triesLeft: 2, consentGiven: true })?.zh).toMatch(/相似度.*2 次/);
  });

  test('is silent before the first try and after a pass', () => {
    const fine = { providerCode: null, triesLeft: 3, consentGiven: true };
    expect([faceAdvice({ ...fine, state: 'NONE' }), faceAdvice({ ...fine, state: 'PASSED' })]).toEqual([null, null]);
  });
});

test('three failures or ten checks use up a day; what the provider failed at does not', () => {
  const of = (...states: (typeof livenessStates)[number][]) => faceTriesLeft(states.map((state) => ({ state })));
  expect([of(), of('FAILED', 'PROVIDER_ERROR', 'EXPIRED'), of('FAILED', 'FAILED', 'FAILED')]).toEqual([3, 2, 0]);
  expect(of(...Array.from({ length: 9 }, () => 'EXPIRED' as const))).toBe(1);
  expect(of(...Array.from({ length: 12 }, () => 'EXPIRED' as const))).toBe(0);
});

describe('guidance on a phone check', () => {
  test('is needed for everything but a match', () => {
    const silent = phoneCheckResults.filter((result) => phoneCheckGuidance({ result, contradicted: null, triesLeft: 3 }) === null);
    expect(silent).toEqual(['MATCH']);
  });

  test.each(phoneCheckPairs)('of a mismatch in %s is the guide’s, and says when one may go on', (contradicted) => {
    const said = (triesLeft: number) => phoneCheckGuidance({ result: 'MISMATCH', contradicted, triesLeft })!.zh;
    expect(said(2)).toMatch(/电信运营商 APP.*再核验 2 次/);
    expect(said(0)).toContain('可以继续办理');
  });

  test('lets go on with a doubt at once, with a contradiction after three tries, with a question never', () => {
    expect(phoneCheckResults.filter((result) => mayGoOnWith(result, 0))).toEqual(['MATCH', 'NO_RECORD', 'UNSUPPORTED']);
    expect(phoneCheckResults.filter((result) => mayGoOnWith(result, 3))).toEqual(['MATCH', 'MISMATCH', 'NO_RECORD', 'UNSUPPORTED', 'ERROR']);
  });
});

test('a visit ends half an hour after the last sign, and in any case when its time is over', () => {
  const visitUntil = new Date('2026-06-10T04:00:00Z');
  expect(visitEndsAt({ lastSeenAt: new Date('2026-06-10T02:00:00Z'), visitUntil })).toEqual(new Date('2026-06-10T02:30:00Z'));
  expect(visitEndsAt({ lastSeenAt: new Date('2026-06-10T03:50:00Z'), visitUntil })).toEqual(visitUntil);
});

test.each(['https://hall.example', 'https://hall.example/', 'https://hall.example//'])('the phone’s page of %s has one address', (url) => {
  expect(phonePageAddress(url, '#token')).toBe('https://hall.example/phone.html#token');
});
