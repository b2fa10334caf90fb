import { importCalendarYear } from '../../modules/calendar/commands/import-calendar-year.js';
import { officialDays } from '../../modules/calendar/official-days.js';
import { definePrice } from '../../modules/reference/commands/define-price.js';
import { defineProject } from '../../modules/reference/commands/define-project.js';
import { importBankBranches } from '../../modules/reference/commands/import-bank-branches.js';
import { makeCnapsCode } from '../../modules/reference/domain/cnaps-code.js';
import { systemActor } from '../../platform/unit-of-work.js';
import type { Harness } from '../harness.js';

const actor = systemActor('test');

export const testBranch = { cnaps: makeCnapsCode('10258400221'), name: '中国工商银行深圳高新园支行' };

type Subject = Pick<Harness, 'runtime'>;
const projects = new WeakMap<object, Promise<string>>();

/** A project with prices for 1 to 3 years (400 yuan a year), the official calendar and one bank branch. Once per harness. */
export function aProject({ runtime }: Subject): Promise<string> {
  const known = projects.get(runtime);
  if (known) return known;
  const made = makeProject({ runtime });
  projects.set(runtime, made);
  return made;
}

async function makeProject({ runtime }: Subject): Promise<string> {
  const { years, days } = officialDays();
  for (const year of years) {
    await importCalendarYear(runtime, actor, { year, days: days.filter(({ day }) => day.startsWith(`${year}-`)), source: '国务院办公厅通知' });
  }
  await importBankBranches(runtime, actor, [testBranch]);
  const hall = { code: 'TEST', nameZh: '测试项目', nameEn: 'Test project', hallAddress: 'https://hall.test/' };
  const id = await defineProject(runtime, actor, hall);
  for (const termYears of [1, 2, 3]) await definePrice(runtime, actor, { projectId: id, termYears, amountFen: termYears * 40_000 });
  return id;
}
