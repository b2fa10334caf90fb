import { after, minutes } from '../../server/platform/clock.js';
import { grantUrgency } from '../../server/modules/review/commands/grant-urgency.js';
import { releaseApplication } from '../../server/modules/review/commands/release-application.js';
import { addCallNote } from '../../server/modules/hotline/commands/add-call-note.js';
import type { Life } from '../timeline.js';
import { applies, type Stage } from './application-life.js';
import { returnedAndResubmitted, returns } from './returning.js';
import { claim, note } from './reviewing.js';
import type { Scene } from './scene.js';
import { inTurn, minutesAgo, type Story, workingMinutesAgo } from './story.js';
import type { Traits } from './traits.js';

/** What gives a reviewer something to look at, one thing at a time. */
export const doubts = inTurn<Traits>([
  { scan: 'missing-seal' }, { phone: '-4' }, { face: 'uncertain' }, { agent: 1 }, { sharedAccount: 1 }, { owner: 'renamed' },
  { scan: 'too-dark' }, { phone: '-9' }, { face: 'handheld' }, { agent: 1 }, { sharedAccount: 1 }, { owner: 'old-code' },
  { scan: 'missing-signature' }, { scan: 'skewed' }, { phone: '-13' }, { agent: 2 },
]);

const drafted = inTurn<Stage>(['opened', 'saved', 'papers', 'identified']);

async function* hasBidOpening(scene: Scene): Life {
  yield* applies(scene);
  const { runtime, staff, office, now } = scene.world;
  yield scene.afterPaid(scene.draw(30, 70));
  await addCallNote(runtime, staff('hotline1'), { id: scene.id, text: '单位来电：投标截止在即，证书已过期，申请加急。已告知需复核员批准。' });
  yield scene.afterPaid(scene.draw(80, 120));
  await grantUrgency(runtime, staff(scene.senior), { ...(await scene.seen()), opensAt: office.after(now, 300 + 400 * scene.index) });
}

async function* isReleased(scene: Scene): Life {
  yield* applies(scene);
  const claimed = scene.afterPaid(scene.draw(60, 200));
  yield claimed;
  await claim(scene, scene.reviewer);
  yield after(claimed, minutes(5));
  await note(scene, scene.reviewer, '经办人电话暂未接通，先释放，稍后继续。');
  await releaseApplication(scene.world.runtime, scene.world.staff(scene.reviewer), await scene.seen());
}

/** Cases that rest with the applicant or wait for a reviewer, in every colour. */
export const waitingStories: readonly Story[] = [
  { name: 'drafted', count: 8, paidAt: workingMinutesAgo(150, 2600), live: (scene) => applies(scene, drafted(scene.index)) },
  { name: 'payable by WeChat', count: 2, paidAt: minutesAgo(5, 70), live: (scene) => applies(scene, 'offered') },
  {
    name: 'payable by transfer', count: 4, paidAt: workingMinutesAgo(60, 3200),
    traits: () => ({ payment: 'TRANSFER' }), live: (scene) => applies(scene, 'offered'),
  },
  { name: 'waiting', count: 22, paidAt: workingMinutesAgo(15, 1150), live: (scene) => applies(scene) },
  { name: 'waiting, little time left', count: 9, paidAt: workingMinutesAgo(1260, 1560), live: (scene) => applies(scene) },
  { name: 'waiting, overdue', count: 5, paidAt: workingMinutesAgo(1640, 2300), live: (scene) => applies(scene) },
  { name: 'waiting, doubtful', count: 16, paidAt: workingMinutesAgo(40, 1500), traits: doubts, live: (scene) => applies(scene) },
  { name: 'waiting, bid opening', count: 3, paidAt: workingMinutesAgo(200, 900), live: hasBidOpening },
  { name: 'waiting, released', count: 2, paidAt: workingMinutesAgo(400, 900), live: isReleased },
  {
    name: 'waiting, account that will fail', count: 5, paidAt: workingMinutesAgo(60, 1100),
    traits: (index) => ({ accounts: [failing(index)] }), live: (scene) => applies(scene),
  },
  { name: 'resubmitted', count: 6, paidAt: workingMinutesAgo(1500, 2600), traits: (index) => returns(index).traits, live: returnedAndResubmitted },
];

const failing = inTurn(['NAME_MISMATCH', 'NO_SUCH_ACCOUNT', 'ACCOUNT_CLOSED', 'ACCOUNT_BLOCKED', 'WRONG_BRANCH'] as const);
