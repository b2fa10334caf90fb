import { readFileSync } from 'node:fs';
import { openInstallation } from '../server/app.js';
import { readConfig } from '../server/config.js';
import { importCalendarYear } from '../server/modules/calendar/commands/import-calendar-year.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { readCalendarText } from './calendar-text.js';
import { runProgram } from './report-problems.js';

const usage = `用法 | usage: npm run calendar:import -- 2027 days.txt "国办发明电〔2026〕7号"
days.txt: 2027-02-05 OFF 春节
          2027-01-30 MAKE_UP 春节`;

/** `npm run calendar:import -- <year> <file> <source>`: replaces a year's official days as a whole. */
await runProgram(async () => {
  const [year, file, source] = process.argv.slice(2);
  if (!year || !file || !source) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  const days = readCalendarText(readFileSync(file, 'utf8'));
  const installation = await openInstallation({ ...readConfig(process.env), LOG_LEVEL: 'warn' });
  try {
    await importCalendarYear(installation.runtime, systemActor('calendar-import'), { year: Number(year), days, source });
    console.log(`${year}: ${days.length} 天已导入 | days imported`);
  } finally {
    await installation.close();
  }
});
