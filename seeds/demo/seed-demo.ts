import type { BankControl } from '../../sandbox/bank/control-client.js';
import type { WechatControl } from '../../sandbox/wechat-pay/control-client.js';
import type { Installation } from '../../server/installation.js';
import { after, days, minutes, type SteppedClock } from '../../server/platform/clock.js';
import { seededRandom } from '../../server/platform/random.js';
import type { Runtime } from '../../server/platform/runtime.js';
import { unitOfWork } from '../../server/platform/unit-of-work.js';
import { calendarFor } from '../calendar-years.js';
import { officeTime } from '../office-time.js';
import { defineReferenceData } from '../reference-data.js';
import { demoHallAccounts } from '../demo-accounts.js';
import { employStaff } from '../staff.js';
import { Timeline } from '../timeline.js';
import { BankWatch } from './bank-watch.js';
import { prepareBank } from './banking.js';
import { answersCall, chargesFees, clearsExceptions, keepsHouse, morningOf, reportsYesterday } from './house-lives.js';
import type { PictureStudio } from './picture-studio.js';
import { planCases, type PlannedCase } from './plan.js';
import { carriesNotices, type Postbox } from './postbox.js';
import { Scene } from './scene.js';
import type { Sendings } from './sendings.js';
import type { World } from './world.js';

export interface DemoHouse extends Pick<Installation, 'runtime' | 'gateways' | 'outbox' | 'jobs'> {
  /** The clock of the installation and of the sandbox bank. */
  readonly clock: SteppedClock;
  /** Steers the sandbox bank that the installation's gateway speaks to. */
  readonly bank: BankControl;
  /** Steers the sandbox's WeChat, on the same clock. */
  readonly wechat: WechatControl;
  /** What the gateway tells of its sendings. */
  readonly sendings: Sendings;
  /** Stands in for the providers of SMS and mail; in `gateways` too. */
  readonly postbox: Postbox;
}

export interface DemoOptions {
  /** Names the draw. */
  readonly seed: string;
  /** When the history ends; the installation's clock stands there afterwards. */
  readonly now: Date;
  readonly pictures: PictureStudio;
  /** Number of cases; every kind is there at least once. */
  readonly size?: number;
}

export interface SeededDemo {
  readonly cases: number;
  /** Years that weekdays stand in for, because they have no official days yet. */
  readonly missingYears: readonly number[];
}

/** Working minutes that the oldest case needs, with a day to spare: thirty working days. */
const HISTORY = 540 * 30;

/** Lets a demonstration's history pass, command by command, from some six weeks ago until now. */
export async function seedDemo(house: DemoHouse, { seed, now, pictures, size }: DemoOptions): Promise<SeededDemo> {
  const need = calendarFor(after(now, -days(100)), now);
  const office = officeTime(need.calendar);
  const from = morningOf(office.before(now, HISTORY));
  house.clock.set(from);
  await house.bank.reset();
  await house.wechat.reset();
  const runtime = seededRuntime(house, seed);
  const projects = await defineReferenceData(runtime, need);
  const staff = await employStaff(runtime);
  const { clock, bank, wechat, gateways: { documents } } = house;
  const world: World = { seed, runtime, clock, documents, bank, wechat, staff, projects, office, pictures, now };
  const planned = planCases(size);
  try {
    await live(house, world, planned, from);
  } finally {
    await pictures.close();
  }
  return { cases: planned.length, missingYears: need.missing };
}

/** Ids follow from the seed. Nonces and codes stay truly random: what seals and what proves must not be foreseeable. */
function seededRuntime({ runtime, clock, outbox }: DemoHouse, seed: string): Runtime {
  const random = seededRandom(`${seed} ids`);
  return { ...runtime, transact: unitOfWork({ db: runtime.db, clock, random, outbox }) };
}

async function live(house: DemoHouse, world: World, planned: readonly PlannedCase[], from: Date): Promise<void> {
  const { outbox, jobs, clock, sendings } = house;
  let raised = false;
  outbox.onNudge(() => (raised = true));
  const timeline: Timeline = new Timeline(clock, async () => {
    if (!raised) return;
    raised = false;
    await outbox.drain(world.runtime);
  });
  const watch = new BankWatch(world.runtime, jobs, timeline);
  sendings.onSend = () => watch.lookSoon();
  const scenes = planned.map((plan) => sceneOf(world, plan));
  await prepareBank(world.bank, scenes.map(({ facts }) => facts));
  for (const [at, { story }] of planned.entries()) await timeline.begin(story.live(scenes[at]!));
  for (const scene of scenes.filter((_, at) => at % 6 === 5)) await timeline.begin(answersCall(scene));
  await timeline.begin(keepsHouse(world, jobs, from));
  await timeline.begin(carriesNotices(world, house.gateways, house.postbox, from));
  await timeline.begin(clearsExceptions(world));
  await timeline.begin(chargesFees(world));
  await timeline.begin(reportsYesterday(world));
  await slowBank(world, timeline, () => timeline.run(world.now));
}

/** What is paid out in the last minutes settles only when the demonstration has been running for a while. */
const SLOW = minutes(20);

async function slowBank({ bank, now }: World, timeline: Timeline, run: () => Promise<void>): Promise<void> {
  const { settlementDelayMs } = await bank.settings({});
  timeline.plan(after(now, -SLOW), async () => void (await bank.settings({ settlementDelayMs: SLOW })));
  await run();
  await bank.settings({ settlementDelayMs });
}

function sceneOf(world: World, { story, ordinal, index, of }: PlannedCase): Scene {
  const share = (index + 0.5) / of;
  const account = index === 0 ? demoHallAccounts.find(({ files }) => files.includes(story.name)) : undefined;
  const paidAt = story.paidAt(world, share);
  return new Scene(world, { ordinal, index, traits: story.traits?.(index) ?? {}, accountPhone: account?.phone, paidAt });
}
