import { expect, test } from '@jest/globals';
import { isOutdated } from './driver-version.js';

test.each([
  ['certdesk-driver/0.9.9', true],
  ['certdesk-driver/1.0.0', false],
  ['certdesk-driver/1.0.1 (linux)', false],
  ['certdesk-driver/2.0.0', false],
  ['certdesk-driver/one', false],
  ['curl/8.5.0', false],
  [undefined, false],
])('%s is outdated: %s', (agent, expected) => {
  expect(isOutdated(agent)).toBe(expected);
});

test('each part counts, the first that differs decides', () => {
  expect(isOutdated('certdesk-driver/1.2.9', '1.3.0')).toBe(true);
  expect(isOutdated('certdesk-driver/1.10.0', '1.9.5')).toBe(false);
});
