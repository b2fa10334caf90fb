import { expect, test } from '@jest/globals';
import { riskFlags } from '../../server/modules/application/domain/risk-flags.js';
import { makeCaseFacts } from './case-facts.js';
import { fullDemo, planCases, stories } from './plan.js';
import { accountFates, type AccountFate, type Traits } from './traits.js';

const traitsOf = (size?: number): Traits[] => planCases(size).map(({ story, index }) => story.traits?.(index) ?? {});

test('the demonstration as it ships has some two hundred cases, numbered through', () => {
  expect(fullDemo).toBeGreaterThanOrEqual(200);
  expect(fullDemo).toBeLessThan(230);
  expect(planCases().map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: fullDemo }, (_, index) => index));
});

test('a small one still has each story', () => {
  expect(planCases(1).map(({ story }) => story.name)).toEqual(stories.map(({ name }) => name));
});

test('every fate of a payout happens to somebody', () => {
  const asUsual: readonly AccountFate[] = ['PAYS'];
  const fates = new Set(traitsOf().flatMap(({ accounts }) => accounts ?? asUsual));
  expect([...fates].sort()).toEqual([...accountFates].sort());
});

test('every flag that a submission can carry is earned by some trait', () => {
  const earned = traitsOf().flatMap(({ phone, face, agent, sharedAccount, owner }) => [
    ...(phone === '-4' ? ['PHONE_CHECK_MISMATCH'] : []),
    ...(phone === '-9' || phone === '-13' ? ['PHONE_CHECK_UNCERTAIN'] : []),
    ...(face === 'uncertain' ? ['LIVENESS_UNCERTAIN'] : []),
    ...(face === 'handheld' ? ['NO_FACE_RECOGNITION'] : []),
    ...(agent === undefined ? [] : ['SHARED_OPERATOR']),
    ...(sharedAccount === undefined ? [] : ['SHARED_ACCOUNT']),
    ...(owner === 'renamed' ? ['NAME_CHANGED'] : []),
    ...(owner === 'old-code' ? ['OLD_CODE'] : []),
  ]);
  // A rejection before and the draw of samples come from what happens, not from a trait.
  expect(new Set([...earned, 'EARLIER_REJECTION', 'SAMPLED'])).toEqual(new Set(riskFlags));
});

test('organisations, certificates and hall accounts belong to one case each', () => {
  const facts = planCases().map(({ ordinal, story, index }) => makeCaseFacts('test', ordinal, story.traits?.(index) ?? {}));
  for (const distinct of [
    facts.map(({ organisation }) => organisation.creditCode),
    facts.map(({ certificate }) => certificate.serial),
    facts.map(({ accountPhone }) => accountPhone),
  ]) expect(new Set(distinct).size).toBe(facts.length);
});
