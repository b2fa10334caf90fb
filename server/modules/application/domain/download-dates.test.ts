import { describe, expect, test } from '@jest/globals';
import { calendar2026, inChina } from '../../calendar/domain/state-council-2026.fixture.js';
import { downloadDates, orderDownloadDates } from './download-dates.js';

const calendar = calendar2026();

describe('when the certificate can be downloaded', () => {
  test.each([
    ['paid on a Wednesday morning', '2026-06-10 10:00', '2026-06-10 11:00', '2026-06-16 10:00'],
    ['paid before the National Day holidays', '2026-09-30 10:15', '2026-09-30 11:15', '2026-10-12 10:15'],
    ['paid on a Saturday', '2026-06-13 20:00', '2026-06-15 10:00', '2026-06-22 09:00'],
  ])('%s: earliest and usual', (_what, paid, earliest, usual) => {
    const dates = downloadDates(calendar, inChina(paid));
    expect(dates).toEqual({ earliest: inChina(earliest), usual: inChina(usual) });
  });

  test('is not told across a year without official days', () => {
    expect(downloadDates(calendar, inChina('2026-12-30 10:00'))).toMatchObject({ usual: null });
  });

  test('of an order under review follows its deadline, and after that the bank', () => {
    const now = inChina('2026-06-11 10:00');
    const order = { state: 'IN_REVIEW' as const, stateSince: now, slaDeadline: inChina('2026-06-15 10:00') };
    expect(orderDownloadDates(calendar, order, now).usual).toEqual(inChina('2026-06-16 10:00'));
    expect(orderDownloadDates(calendar, { ...order, state: 'BANK_VERIFYING' }, now).usual).toEqual(inChina('2026-06-12 10:00'));
    for (const state of ['RETURNED', 'PENDING_DOWNLOAD', 'COMPLETED'] as const) {
      expect(orderDownloadDates(calendar, { ...order, state }, now)).toEqual({ earliest: null, usual: null });
    }
  });
});
