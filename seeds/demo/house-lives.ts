import { addCallNote } from '../../server/modules/hotline/commands/add-call-note.js';
import { lookUp } from '../../server/modules/hotline/commands/look-up.js';
import { chinaClockText } from '../../server/modules/calendar/domain/china-clock.js';
import { businessDay, epochOn, shiftDay } from '../../server/modules/calendar/domain/business-day.js';
import { makeReports } from '../../server/modules/reports/commands/make-reports.js';
import { requestReport } from '../../server/modules/reports/commands/request-report.js';
import { ReconciliationException } from '../../server/modules/treasury/reconciliation-exception.entity.js';
import { resolveException } from '../../server/modules/treasury/commands/resolve-exception.js';
import { after, days, minutes } from '../../server/platform/clock.js';
import type { Job } from '../../server/platform/jobs/runner.js';
import type { Life } from '../timeline.js';
import { bankJobs } from './bank-watch.js';
import type { Scene } from './scene.js';
import type { World } from './world.js';

/** Jobs that the house's own lives do by name, or that have nothing to do in a young history. */
const elsewhere: readonly string[] = [
  ...bankJobs, 'reconcile-wechat-bill', 'make-reports', 'expire-reports', 'purge', 'purge-hall', 'purge-sessions', 'purge-sms-reports',
  'send-notifications', 'pursue-issues', 'pursue-revocations', 'publish-crl', 'tell-of-expiry', 'purge-driver-access',
];
/** Jobs that one look in the morning is enough for. They were a third of the time that seeding took. */
const inTheMorning: readonly string[] = ['fetch-statements', 'remind-waiting', 'expire-liveness-sessions', 'expire-phone-links'];

const HOUR = minutes(60);
/** From eight to eight in China; at night nothing falls due that could not wait for the morning. */
const openHours = { from: 8, until: 20 };

/**
 * The other scheduled jobs of the server (expiry, warnings, lapsed claims, statements), by day: every hour of the last
 * three weeks, every fourth before, when little happens that they would notice; some in the morning only.
 */
export async function* keepsHouse({ runtime, now }: World, jobs: readonly Job[], from: Date): Life {
  const daily = jobs.filter(({ name }) => !elsewhere.includes(name));
  const hourly = daily.filter(({ name }) => !inTheMorning.includes(name));
  const busy = after(now, -days(21));
  let today: string | undefined;
  for (let at = after(from, HOUR); ; at = after(at, at < busy ? 4 * HOUR : HOUR)) {
    const hour = Number(chinaClockText(at).slice(11, 13));
    if (hour < openHours.from || hour > openHours.until) continue;
    yield at;
    const due = businessDay(at) === today ? hourly : daily;
    today = businessDay(at);
    for (const job of due) await job.run(runtime);
  }
}

const resolutions: Readonly<Partial<Record<ReconciliationException['kind'], string>>> = {
  DUPLICATE: '银行确认系统重复记账，已冲正处理，凭证已归档。',
  MISSING_HERE: '银行账户管理费，已按月入账。',
};

/** Finance looks at the exceptions in the afternoon, and settles what has been open for two days. */
export async function* clearsExceptions({ runtime, staff, office, now }: World): Life {
  for (let at = office.before(now, 540 * 6); ; at = office.after(at, 540)) {
    yield at;
    const openedAt = { $lte: after(runtime.clock.now(), -days(2)) };
    const kind = { $in: Object.keys(resolutions) as ReconciliationException['kind'][] };
    const open = await runtime.db.orm.em.fork().find(ReconciliationException, { kind, openedAt, resolvedAt: null }, { orderBy: { id: 'asc' } });
    for (const { id, version, kind: found } of open) {
      await resolveException(runtime, staff('finance1'), { id, version, resolution: resolutions[found]! });
    }
  }
}

/** The bank takes its monthly fee, which no payout of ours explains: once long ago, once lately. */
export async function* chargesFees({ bank, office, now }: World): Life {
  for (const workingMinutes of [540 * 5, 200]) {
    yield office.before(now, workingMinutes);
    const { balanceFen } = await bank.ledger();
    await bank.balance(balanceFen - 2000);
  }
}

const calls = [
  '客户询问审核进度，已告知法定时限为三个工作日。',
  '客户询问如何下载证书，已指导使用驱动程序更新。',
  '客户反映 PIN 码遗忘，已告知续期不改变 PIN 码。',
  '客户询问发票，已告知开具后发送至经办人手机和邮箱。',
];

/** The hotline answers a call about each of some orders, a few hours after they were paid. */
export async function* answersCall(scene: Scene): Life {
  const { runtime, staff } = scene.world;
  yield scene.afterPaid(100 + 40 * (scene.index % 5));
  await lookUp(runtime, staff('hotline1'), scene.orderNo);
  await addCallNote(runtime, staff('hotline1'), { id: scene.id, text: calls[scene.index % calls.length]! });
}

/** The manager has yesterday's report made. */
export async function* reportsYesterday({ runtime, staff, documents, now }: World): Life {
  yield after(now, -minutes(35));
  await requestReport(runtime, staff('manager1'), shiftDay(businessDay(now), -1));
  await makeReports(runtime, documents);
}

/** The first moment of the day in China on which something happens. */
export const morningOf = (moment: Date): Date => new Date(epochOn(businessDay(moment), 8 * 60));
