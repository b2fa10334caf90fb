import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWorking, workingMinutesBetween } from '../server/modules/calendar/domain/working-time.js';
import { after, minutes } from '../server/platform/clock.js';
import { calendarFor } from './calendar-years.js';
import { officeTime } from './office-time.js';

const start = new Date('2026-09-20T00:00:00Z');
const { calendar } = calendarFor(start, start);
const office = officeTime(calendar);

test('before a weekend evening lies Friday’s afternoon', () => {
  expect(office.before(new Date('2026-11-22T12:00:00Z'), 60)).toEqual(new Date('2026-11-20T09:00:00Z'));
});

test('working minutes counted back are there when counted forward, over holidays and make-up days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 * 24 * 60 }), fc.integer({ min: 1, max: 12_000 }), (later, worked) => {
      const moment = after(start, minutes(later));
      const found = office.before(moment, worked);
      expect(workingMinutesBetween(calendar, found, moment)).toBe(worked);
      expect(isWorking(calendar, found)).toBe(true);
    }),
  );
});
