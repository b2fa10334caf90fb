import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixedRules } from '../../sandbox/bank/rules.js';
import { seededRandom } from '../../server/platform/random.js';
import { accountNumberFor, fatefulEndings, plainAccountNumber } from './account-numbers.js';
import { accountFates } from './traits.js';

const endings = fixedRules.map(({ ending }) => ending);
const meetsAFixedFate = (number: string): boolean => endings.some((ending) => number.endsWith(ending));

test('no plain account meets a fixed fate of the sandbox bank by chance', () => {
  const unlucky = fc.tuple(fc.nat(99_999_999), fc.constantFrom('', ...endings)).map(([head, ending]) => `9900${head}${ending}`);
  fc.assert(fc.property(unlucky, (number) => {
    expect(meetsAFixedFate(plainAccountNumber(number))).toBe(false);
    expect(plainAccountNumber(number)).toHaveLength(number.length);
  }));
});

test.each(accountFates)('%s: the number ends as the fate needs it', (fate) => {
  const number = accountNumberFor(fate, seededRandom(fate));
  expect(number).toMatch(/^9900\d{14}$/);
  expect(meetsAFixedFate(number)).toBe(fate in fatefulEndings);
});
