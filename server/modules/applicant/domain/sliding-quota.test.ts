import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesPerPhone } from './log-in-limits.js';
import { takeUse, type QuotaRule } from './sliding-quota.js';

const rules: readonly QuotaRule[] = [{ most: 1, window: 10 }, { most: 3, window: 100 }];

/** Which of some moments are admitted, each judged on what the ones before left. */
function admittedAt(moments: readonly number[], by: readonly QuotaRule[]): number[] {
  let uses: number[] = [];
  return moments.filter((now) => {
    const verdict = takeUse(uses, by, now);
    if (verdict.admitted) uses = verdict.uses;
    return verdict.admitted;
  });
}

describe('a capped use', () => {
  test('is admitted once per pause and as often as the wider window allows', () => {
    expect(admittedAt([0, 5, 10, 20, 30, 99, 100], rules)).toEqual([0, 10, 20, 100]);
  });

  test('refused tells when the first is free again, of several rules by the one that lasts longest', () => {
    expect(takeUse([0, 10, 20], rules, 25)).toEqual({ admitted: false, freeAt: 100, rule: rules[1] });
    expect(takeUse([0, 20], rules, 25)).toEqual({ admitted: false, freeAt: 30, rule: rules[0] });
  });

  const steps = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 80 });
  const momentsOf = (gaps: readonly number[]): number[] => gaps.map((sum => (gap: number) => (sum += gap * 100))(0));

  test('of a phone never exceeds any cap, whenever codes are asked for', () => {
    fc.assert(fc.property(steps, (gaps) => {
      const admitted = admittedAt(momentsOf(gaps), codesPerPhone);
      for (const { most, window } of codesPerPhone) {
        for (const end of admitted) {
          expect(admitted.filter((at) => at > end - window && at <= end).length).toBeLessThanOrEqual(most);
        }
      }
    }));
  });

  test('is admitted at the moment the refusal named, and not before', () => {
    fc.assert(fc.property(steps, (gaps) => {
      let uses: number[] = [];
      for (const now of momentsOf(gaps)) {
        const verdict = takeUse(uses, codesPerPhone, now);
        if (verdict.admitted) uses = verdict.uses;
        else {
          expect(takeUse(uses, codesPerPhone, verdict.freeAt - 1).admitted).toBe(false);
          expect(takeUse(uses, codesPerPhone, verdict.freeAt).admitted).toBe(true);
        }
      }
    }));
  });
});
