import { expect, test } from '@jest/globals';
import { reachesOrder } from './grant-standings.js';

const [before, since, later] = [1, 2, 3].map((day) => new Date(Date.UTC(2026, 5, day))) as [Date, Date, Date];

test.each([
  ['CONFIRMED', 'other', before, true],
  ['CONFIRMED', 'me', later, true],
  ['DECLARED', 'me', later, true],
  ['DECLARED', 'me', since, true],
  ['DECLARED', 'me', before, false],
  ['DECLARED', 'other', later, false],
] as const)('a %s grant and an order of %s opened %p: %s', (standing, owner, createdAt, reaches) => {
  expect(reachesOrder({ standing, grantedAt: since }, 'me', { accountId: owner, createdAt })).toBe(reaches);
});
