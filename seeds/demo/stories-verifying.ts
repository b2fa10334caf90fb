import { freezeApplication } from '../../server/modules/review/commands/hold-application.js';
import type { Life } from '../timeline.js';
import { applies } from './application-life.js';
import { correctAccount } from './banking.js';
import { approves, decide, reads } from './reviewing.js';
import type { Scene } from './scene.js';
import { inTurn, type Story, workingMinutesAgo } from './story.js';
import type { AccountFate, Traits } from './traits.js';

/** Paid, read some hours later, and approved: the payout goes out at once. */
export async function* approved(scene: Scene, readAt = scene.afterPaid(scene.draw(90, 420))): Life {
  yield* applies(scene);
  yield* reads(scene, readAt);
  yield* approves(scene);
}

/** Approved so lately that the bank is still at it. */
const justApproved = (scene: Scene): Life => approved(scene, scene.beforeNow(14 + scene.index));

/** Approved some two days ago: its day's statement is here by now. */
const approvedDaysAgo = (scene: Scene): Life => approved(scene, scene.world.office.before(scene.world.now, 1300));
/** Approved within the last hour, by the clock. */
const approvedLately = (scene: Scene): Life => approved(scene, scene.beforeNow(50));

async function* correctsUntilSeniorsDecide(scene: Scene): Life {
  yield* approved(scene);
  for (let nth = 1; nth < scene.facts.accounts.length; nth += 1) {
    yield scene.world.office.after(scene.world.clock.now(), scene.draw(60, 240));
    await correctAccount(scene, nth);
  }
}

async function* isFrozenAtTheBank(scene: Scene): Life {
  yield* approved(scene);
  yield scene.world.office.after(scene.world.clock.now(), scene.draw(60, 200));
  await decide(scene, scene.senior, freezeApplication, { codes: ['HOLD_COURT'], note: '法院来函要求协助，暂停下载。' });
}

const declares = (...accounts: readonly AccountFate[]) => (): Traits => ({ accounts });

const applicantsFaults = inTurn<AccountFate>(['NAME_MISMATCH', 'NO_SUCH_ACCOUNT', 'ACCOUNT_CLOSED', 'ACCOUNT_BLOCKED', 'WRONG_BRANCH']);

/** Cases that are at the bank, or came back from it. */
export const verifyingStories: readonly Story[] = [
  { name: 'paid out just now', count: 3, paidAt: workingMinutesAgo(300, 900), live: justApproved },
  { name: 'bank silent', count: 1, paidAt: workingMinutesAgo(500, 700), traits: declares('SILENT'), live: approvedLately },
  { name: 'bank silent for days', count: 1, paidAt: workingMinutesAgo(1700, 1900), traits: declares('SILENT'), live: approvedDaysAgo },
  { name: 'paid, no entry', count: 2, paidAt: workingMinutesAgo(1700, 2600), traits: declares('NO_ENTRY'), live: approvedDaysAgo },
  { name: 'booked with another amount', count: 1, paidAt: workingMinutesAgo(1700, 1900), traits: declares('OTHER_AMOUNT'), live: approvedDaysAgo },
  { name: 'channel down', count: 1, paidAt: workingMinutesAgo(400, 700), traits: declares('CHANNEL_STAYS_DOWN'), live: approvedLately },
  { name: 'rate limited', count: 1, paidAt: workingMinutesAgo(400, 700), traits: declares('STAYS_RATE_LIMITED'), live: approvedLately },
  {
    name: 'account failed', count: 8, paidAt: workingMinutesAgo(500, 3000),
    traits: (index) => ({ accounts: [applicantsFaults(index)] }), live: (scene) => approved(scene),
  },
  {
    name: 'payout returned', count: 2, paidAt: workingMinutesAgo(900, 2400),
    traits: (index) => ({ accounts: [index % 2 === 0 ? 'RETURNED_AS_CREDIT' : 'RETURNED_AS_REVERSAL'] }), live: (scene) => approved(scene),
  },
  { name: 'payout returned late', count: 1, paidAt: workingMinutesAgo(3000, 4200), traits: declares('RETURNED_LATE'), live: (scene) => approved(scene) },
  {
    name: 'three payouts failed', count: 1, paidAt: workingMinutesAgo(2200, 3000),
    traits: declares('NO_SUCH_ACCOUNT', 'WRONG_BRANCH', 'ACCOUNT_CLOSED'), live: correctsUntilSeniorsDecide,
  },
  { name: 'frozen before download', count: 1, paidAt: workingMinutesAgo(1500, 2500), live: isFrozenAtTheBank },
];

/** Cases that passed in the end, though not at once. */
export const correctedStories: readonly Story[] = [
  {
    name: 'account corrected', count: 4, paidAt: workingMinutesAgo(2000, 6500),
    traits: (index) => ({ accounts: [applicantsFaults(index), 'PAYS'] }), live: correctsUntilSeniorsDecide,
  },
  {
    name: 'passed after channel faults', count: 3, paidAt: workingMinutesAgo(1500, 6000),
    traits: (index) => ({ accounts: [inTurn<AccountFate>(['CHANNEL_DOWN', 'INSUFFICIENT_FUNDS', 'RATE_LIMITED'])(index)] }),
    live: (scene) => approved(scene),
  },
  { name: 'booked twice', count: 1, paidAt: workingMinutesAgo(1700, 2400), traits: declares('BOOKED_TWICE'), live: (scene) => approved(scene) },
];
