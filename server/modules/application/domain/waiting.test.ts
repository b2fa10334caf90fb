import { describe, expect, test } from '@jest/globals';
import { officialDays } from '../../calendar/official-days.js';
import { workingCalendar } from '../../calendar/domain/working-calendar.js';
import { applicationMachine } from './application-states.js';
import { transferWindow, waitingWindows, windowEnd } from './waiting.js';

const { days, years } = officialDays();
const calendar = async () => workingCalendar({ days, officialYears: years, fallbackToWeekdays: false });
const shanghai = (text: string): Date => new Date(`${text}+08:00`);

describe('how long a case waits for its applicant', () => {
  test('exactly the states that can expire have a window', () => {
    expect(new Set(Object.keys(waitingWindows))).toEqual(new Set(applicationMachine.sources('expire')));
  });

  test.each([
    ['AWAITING_PAYMENT', '2026-06-10T10:00', '2026-06-10T12:00'],
    ['PENDING_DOWNLOAD', '2026-06-10T10:00', '2026-07-10T10:00'],
    ['RETURNED', '2026-06-10T10:00', '2026-07-02T10:00'], // 15 working days, over the Dragon Boat Festival of 19–21 June
    ['BANK_VERIFICATION_FAILED', '2026-09-30T23:30', '2026-10-28T09:00'], // from the next opening, 8 October
  ] as const)('%s from %s waits until %s', async (state, from, until) => {
    expect(await windowEnd(waitingWindows[state]!, shanghai(from), calendar)).toEqual(shanghai(until));
  });

  test('a corporate transfer may take 15 working days', async () => {
    expect(await windowEnd(transferWindow, shanghai('2026-06-10T10:00'), calendar)).toEqual(shanghai('2026-07-02T10:00'));
  });
});
