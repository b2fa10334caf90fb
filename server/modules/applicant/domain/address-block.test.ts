import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressBlock } from './address-block.js';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, block) => {
  expect(addressBlock(address)).toBe(block);
});

test('addresses of one /64 count together, those of two apart', () => {
  const group = fc.integer({ min: 1, max: 0xffff }).map((n) => n.toString(16));
  const groupsOf = (count: number) => fc.array(group, { minLength: count, maxLength: count });
  fc.assert(fc.property(groupsOf(8), groupsOf(4), (groups, host) => {
    const block = addressBlock(groups.join(':'));
    expect(addressBlock([...groups.slice(0, 4), ...host].join(':'))).toBe(block);
    const flipped = (Number.parseInt(groups[3]!, 16) ^ 1).toString(16);
    expect(addressBlock([...groups.slice(0, 3), flipped, ...host].join(':'))).not.toBe(block);
  }));
});
