import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { after, days, hours, minutes } from '../../../platform/clock.js';
import { codeExpiry, waitAfterChoosingWechat } from './payment-window.js';

const now = new Date('2026-06-10T02:00:00Z');
const offset = fc.integer({ min: -days(30), max: days(30) }).map((ms) => after(now, ms));

describe('how long an order waits for WeChat Pay', () => {
  test.each([
    ['a code’s life after choosing', null, days(20), null],
    ['another code’s life after renewing', minutes(5), days(20), hours(2)],
    ['as long as a transfer had given it', days(10), days(20), days(10)],
    ['never past the bound', minutes(5), hours(1), hours(1)],
  ])('%s', (_, waiting, bound, expected) => {
    const until = waitAfterChoosingWechat(now, waiting === null ? after(now, minutes(1)) : after(now, waiting), after(now, bound));
    expect(until).toEqual(after(now, expected ?? hours(2)));
  });

  test('is never past the bound and, before it, never shorter than it was', () => {
    fc.assert(fc.property(offset, offset, (waiting, bound) => {
      const until = waitAfterChoosingWechat(now, waiting, bound)!;
      expect(until <= bound).toBe(true);
      expect(until >= (waiting < bound ? waiting : bound)).toBe(true);
    }));
  });

  test('renewed however often, ends at the bound', () => {
    const bound = after(now, days(21));
    let [moment, until] = [now, after(now, hours(2))];
    for (let next: Date | undefined = now; next; moment = next ?? moment) {
      until = waitAfterChoosingWechat(moment, until, bound)!;
      next = codeExpiry(moment, until);
    }
    expect(until).toEqual(bound);
    expect(codeExpiry(after(bound, -minutes(5)), bound)).toBeUndefined();
  });

  test('outlives the code by five minutes, in which what came last is found', () => {
    fc.assert(fc.property(offset, (until) => {
      const expiry = codeExpiry(now, until);
      if (expiry) expect(until.getTime() - expiry.getTime()).toBeGreaterThanOrEqual(minutes(5));
    }));
  });
});
