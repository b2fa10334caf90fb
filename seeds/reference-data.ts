import { importCalendarYear } from '../server/modules/calendar/commands/import-calendar-year.js';
import { officialDays } from '../server/modules/calendar/official-days.js';
import { changeSetting } from '../server/modules/reference/commands/change-setting.js';
import { definePrice } from '../server/modules/reference/commands/define-price.js';
import { defineProject } from '../server/modules/reference/commands/define-project.js';
import { defineReasonCode } from '../server/modules/reference/commands/define-reason-code.js';
import { importBankBranches } from '../server/modules/reference/commands/import-bank-branches.js';
import { defaultReasonCodes } from '../server/modules/reference/domain/default-reason-codes.js';
import type { Runtime } from '../server/platform/runtime.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { bankBranches } from './bank-branches.js';
import type { CalendarNeed } from './calendar-years.js';

const actor = systemActor('installation');

export interface SeedProject {
  readonly id: string;
  /** By years of the term. */
  readonly prices: ReadonlyMap<number, number>;
}

export type SeedProjects = readonly [SeedProject, ...SeedProject[]];

/** Two halls with price lists of their own; the addresses lead nowhere (RFC 2606). */
const halls = [
  {
    code: 'BIDDING', nameZh: '公共资源交易数字证书（示范）', nameEn: 'Public bidding certificates (demonstration)',
    hallAddress: 'https://bidding.example/hall/', yearlyFen: [26_000, 48_000, 69_000],
  },
  {
    code: 'PROCUREMENT', nameZh: '政府采购数字证书（示范）', nameEn: 'Government procurement certificates (demonstration)',
    hallAddress: 'https://procurement.example/hall/', yearlyFen: [30_000, 56_000, 80_000],
  },
] as const;

/** What an installation needs before it takes orders: halls and prices, calendar, bank directory, reasons. */
export async function defineReferenceData(runtime: Runtime, calendar: CalendarNeed): Promise<SeedProjects> {
  await importYears(runtime, calendar.official);
  if (calendar.missing.length > 0) await changeSetting(runtime, actor, { key: 'calendar.fallbackToWeekdays', value: true });
  await importBankBranches(runtime, actor, bankBranches.map(({ cnaps, name }) => ({ cnaps, name })));
  for (const reason of defaultReasonCodes) await defineReasonCode(runtime, actor, reason);
  const [first, ...others] = halls;
  const projects: [SeedProject, ...SeedProject[]] = [await defineHall(runtime, first)];
  for (const hall of others) projects.push(await defineHall(runtime, hall));
  return projects;
}

async function importYears(runtime: Runtime, wanted: readonly number[]): Promise<void> {
  const { years, days } = officialDays(wanted);
  for (const year of years) {
    const ofYear = days.filter(({ day }) => day.startsWith(`${year}-`));
    await importCalendarYear(runtime, actor, { year, days: ofYear, source: `国务院办公厅关于${year}年部分节假日安排的通知` });
  }
}

async function defineHall(runtime: Runtime, { yearlyFen, ...hall }: (typeof halls)[number]): Promise<SeedProject> {
  const id = await defineProject(runtime, actor, hall);
  const prices = new Map(yearlyFen.map((amountFen, index) => [index + 1, amountFen]));
  for (const [termYears, amountFen] of prices) await definePrice(runtime, actor, { projectId: id, termYears, amountFen });
  return { id, prices };
}
