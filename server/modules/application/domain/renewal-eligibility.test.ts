import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { after, days } from '../../../platform/clock.js';
import { judgeEligibility, malformed, unknownSerial, type EligibilityFacts } from './renewal-eligibility.js';

const now = new Date('2026-06-10T02:00:00Z');
const facts: EligibilityFacts = {
  certificate: { notAfter: after(now, -days(10)), revokedAt: null },
  project: { code: 'SZ', nameZh: '深圳交易集团', nameEn: 'Shenzhen Exchange' },
  hallProjectCode: '', windowDays: 180, earliestDaysBefore: 0, liveOrder: 'NONE', organisationBusy: false, hotline: '400-112-3838', now,
};
const judge = (change: Partial<EligibilityFacts> = {}) => judgeEligibility({ ...facts, ...change });
const expired = (ago: number) => ({ certificate: { notAfter: after(now, -days(ago)), revokedAt: null } });

describe('the renewal of a certificate', () => {
  test.each<[string, Partial<EligibilityFacts>, string]>([
    ['expired a while ago', {}, 'OK'],
    ['expired this moment', expired(0), 'OK'],
    ['expired on the last day of the window', expired(180), 'OK'],
    ['expired a day earlier', expired(181), 'TOO_LATE'],
    ['still valid', expired(-1), 'NOT_YET_EXPIRED'],
    ['still valid, where that may be renewed', { ...expired(-20), earliestDaysBefore: 30 }, 'OK'],
    ['revoked', { certificate: { notAfter: now, revokedAt: now } }, 'REVOKED'],
    ['of this hall', { hallProjectCode: 'SZ' }, 'OK'],
    ['of another hall', { hallProjectCode: 'GZ' }, 'OTHER_HALL'],
    ['with an order of one’s own', { liveOrder: 'OWN' }, 'LIVE_ORDER'],
    ['with somebody else’s order', { liveOrder: 'OTHER' }, 'LIVE_ORDER'],
    ['of an organisation that has another under way', { organisationBusy: true }, 'ORGANISATION_BUSY'],
  ])('%s', (_what, change, code) => {
    expect(judge(change).code).toBe(code);
  });

  test('tells from when on it is possible', () => {
    expect(judge({ ...expired(-40), earliestDaysBefore: 30 }).from).toEqual(after(now, days(10)));
  });

  test('sends to another hall before anything else is said about the certificate', () => {
    expect(judge({ hallProjectCode: 'GZ', certificate: { notAfter: now, revokedAt: now }, liveOrder: 'OTHER' }).code).toBe('OTHER_HALL');
  });

  test('says in both languages what is the matter and what to do, whatever it is', () => {
    fc.assert(fc.property(fc.record({
      notAfter: fc.integer({ min: -400, max: 400 }), revoked: fc.boolean(), hallProjectCode: fc.constantFrom('', 'SZ', 'GZ'),
      liveOrder: fc.constantFrom('NONE' as const, 'OWN' as const, 'OTHER' as const), organisationBusy: fc.boolean(),
    }), ({ notAfter, revoked, ...rest }) => {
      const { reason, wayOut } = judge({ ...rest, certificate: { notAfter: after(now, days(notAfter)), revokedAt: revoked ? now : null } });
      for (const { zh, en } of [reason, wayOut]) expect([/[一-鿿]/.test(zh), /^[ -~’“”]+$/.test(en)]).toEqual([true, true]);
    }));
    for (const { wayOut } of [malformed({ zh: '错', en: 'wrong' }), unknownSerial('400')]) expect(wayOut.zh).toContain('序列号');
  });
});
