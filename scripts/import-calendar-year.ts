import { readFileSync } from 'node:fs';
import { importCalendarYear } from '../server/modules/calendar/commands/import-calendar-year.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { readCalendarText } from './calendar-text.js';
import { runImport } from './run-import.js';

const usage = `用法 | usage: npm run calendar:import -- 2027 days.txt "国办发明电〔2026〕7号"
days.txt: 2027-02-05 OFF 春节
          2027-01-30 MAKE_UP 春节`;

/** `npm run calendar:import -- <year> <file> <source>`: replaces a year's official days as a whole. */
await runImport({
  usage,
  needed: 3,
  read: ([, file]) => readCalendarText(readFileSync(file!, 'utf8')),
  store: async ({ runtime }, days, [year, , source]) => {
    await importCalendarYear(runtime, systemActor('calendar-import'), { year: Number(year), days, source: source! });
    console.log(`${year}: ${days.length} 天已导入 | days imported`);
  },
});
