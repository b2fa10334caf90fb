import { expect, test } from '@jest/globals';
import { CalendarTextFault, readCalendarText } from './calendar-text.js';

test('days off, make-up days, names and remarks are read', () => {
  expect(readCalendarText('# 国办发明电\n2026-02-15 OFF 春节\r\n\n2026-02-28 MAKE_UP   # 周六\n')).toEqual([
    { day: '2026-02-15', kind: 'OFF', name: '春节' },
    { day: '2026-02-28', kind: 'MAKE_UP' },
  ]);
});

test.each(['2026/02/15 OFF', '2026-02-15', '2026-02-15 HOLIDAY', 'OFF 2026-02-15'])('"%s" is refused with its line', (line) => {
  expect(() => readCalendarText(`2026-01-01 OFF\n${line}`)).toThrow(CalendarTextFault);
  expect(() => readCalendarText(`2026-01-01 OFF\n${line}`)).toThrow('line 2');
});
