import type { SandboxConfig } from '../sandbox/config.js';
import type { Config } from '../server/config.js';
import { finding, UnfitInstallation } from '../server/platform/finding.js';
import type { SeedRequest } from './arguments.js';
import { fullDemo } from './demo/plan.js';
import { renderedStudio } from './demo/rendered-studio.js';
import { seedDemo } from './demo/seed-demo.js';
import { withRelaxedDurability } from './durability.js';
import { emptyDatabase } from './empty-database.js';
import { seedLoad } from './load/seed-load.js';
import { openSeedHouse, type SeedHouse } from './seed-house.js';
import { markBegun, markDone, seedState } from './seed-state.js';

export interface SeedInstallationOptions {
  readonly config: Config;
  readonly sandbox: SandboxConfig;
  readonly request: SeedRequest;
  readonly now: Date;
  readonly tell: (line: string) => void;
}

/** Names the draw of the demonstration; another name makes other organisations and people. */
const SEED = 'certdesk demo';

/** Fills an empty installation with demonstration or load data. Throws UnfitInstallation where that must not be. */
export async function seedInstallation(options: SeedInstallationOptions): Promise<void> {
  const { config, sandbox, now } = options;
  if (config.production) throw unfit('NODE_ENV', '生产环境不写入演示数据', 'no demonstration data in production');
  const house = await openSeedHouse(config, sandbox, now);
  try {
    if (await isEmptyNow(house, options)) await fill(house, options);
  } finally {
    await house.close();
  }
}

/** False where there is nothing to do; clears what a seed left that was cut off. */
async function isEmptyNow({ runtime, gateways }: SeedHouse, { request, tell }: SeedInstallationOptions): Promise<boolean> {
  const state = await seedState(runtime.db.orm.em.fork());
  switch (state.kind) {
    case 'EMPTY':
      return true;
    case 'CUT_OFF':
      tell('上次写入演示数据时被中断，现清空后重新写入\nSeeding was cut off last time: what it left is cleared, and it begins anew');
      await emptyDatabase(runtime, gateways.documents);
      return true;
    case 'CUT_OFF_IN_USE':
      throw unfit('db:seed', '演示数据不完整，且已有人登录使用。请运行 npm run db:reset 清空后重试',
        'the seed is incomplete, and somebody has logged in since. Run npm run db:reset and try again');
    case 'SEEDED':
    case 'IN_USE':
      if (request.ifEmpty) return false;
      throw unfit('db:seed', '数据库不是空的。如需重新写入，请先运行 npm run db:reset（会删除全部数据）',
        'the database is not empty. To seed it anew, run npm run db:reset first (it deletes everything)');
  }
}

async function fill(house: SeedHouse, options: SeedInstallationOptions): Promise<void> {
  const { now, tell, request: { size } } = options;
  const mark = size === undefined ? { kind: 'demo' as const, size: fullDemo } : { kind: 'load' as const, size };
  tell(size === undefined
    ? '正在写入演示数据，约一分钟…… | writing demonstration data, about a minute…'
    : `正在写入 ${size} 份申请…… | writing ${size} applications…`);
  const began = performance.now();
  await markBegun(house.runtime, mark);
  const demo = () => seedDemo(house, { seed: SEED, now, pictures: renderedStudio() });
  const load = (cases: number) => seedLoad(house, { seed: SEED, now, size: cases, progress: every(TOLD_EVERY, tell) });
  const { cases, missingYears } = await withRelaxedDurability(house.runtime.db, () => (size === undefined ? demo() : load(size)));
  await markDone(house.runtime, { ...mark, size: cases });
  if (missingYears.length > 0) warnOfYears(tell, missingYears);
  const seconds = Math.round((performance.now() - began) / 1000);
  tell(`已写入 ${cases} 份申请，用时 ${seconds} 秒 | ${cases} applications in ${seconds} s`);
}

const TOLD_EVERY = 10_000;

/** Tells of every so many cases. */
function every(step: number, tell: (line: string) => void): (cases: number) => void {
  let next = step;
  return (cases) => {
    if (cases < next) return;
    next += step;
    tell(`  ${cases}`);
  };
}

function warnOfYears(tell: (line: string) => void, years: readonly number[]): void {
  tell(`! 工作日历缺少 ${years.join('、')} 年的官方放假安排，期限暂按周一至周五推算（设置 calendar.fallbackToWeekdays 已打开）\n`
    + `  no official days for ${years.join(', ')}: deadlines are reckoned on Monday to Friday (calendar.fallbackToWeekdays is on)`);
}

const unfit = (subject: string, zh: string, en: string): UnfitInstallation => new UnfitInstallation([finding('error', subject, zh, en)]);
