import { describe, expect, test } from '@jest/globals';
import { phoneCheckAdvice } from './phone-check-advice.js';
import { phoneCheckPairs, phoneCheckResults } from './phone-check-results.js';

describe('advice on a phone check', () => {
  test('is needed for every answer but a match, and while one is awaited', () => {
    const silent = phoneCheckResults.filter((result) => phoneCheckAdvice(result, null) === null);
    expect(silent).toEqual(['REQUESTED', 'MATCH']);
  });

  test.each(phoneCheckPairs)('of a mismatch in %s tells to compare with the carrier’s record', (pair) => {
    const advice = phoneCheckAdvice('MISMATCH', pair);
    expect(advice?.zh).toContain('运营商的 APP');
    expect(advice?.en).toContain('carrier’s app');
  });

  test('says which pair differs, where the carrier does', () => {
    expect(new Set(phoneCheckPairs.map((pair) => phoneCheckAdvice('MISMATCH', pair)?.zh)).size).toBe(phoneCheckPairs.length);
  });
});
