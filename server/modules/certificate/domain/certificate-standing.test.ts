import { expect, test } from '@jest/globals';
import { certificateStanding } from './certificate-standing.js';

const now = new Date('2026-06-10T02:00:00Z');
const facts = { notAfter: new Date('2027-06-10T02:00:00Z'), revokedAt: null, supersededAt: null };

test.each([
  ['VALID', {}],
  ['VALID', { notAfter: now }],
  ['EXPIRED', { notAfter: new Date(now.getTime() - 1) }],
  ['SUPERSEDED', { supersededAt: now, notAfter: new Date(0) }],
  ['REVOKED', { revokedAt: now, supersededAt: now, notAfter: new Date(0) }],
] as const)('a certificate is %s with %j', (standing, change) => {
  expect(certificateStanding({ ...facts, ...change }, now)).toBe(standing);
});
