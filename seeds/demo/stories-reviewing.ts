import { approveApplication } from '../../server/modules/review/commands/approve-application.js';
import { freezeApplication, holdApplication } from '../../server/modules/review/commands/hold-application.js';
import { escalateApplication, rejectApplication } from '../../server/modules/review/commands/propose-decision.js';
import type { DemoUsername } from '../demo-accounts.js';
import type { Life } from '../timeline.js';
import { applies } from './application-life.js';
import { returned, returnedAndResubmitted, returns } from './returning.js';
import { claim, decide, reads, type ReasonedCommand, type Reasons, tick } from './reviewing.js';
import type { Scene } from './scene.js';
import { inTurn, type Story, workingMinutesAgo } from './story.js';
import type { Traits } from './traits.js';

const claimants = inTurn<DemoUsername>(['reviewer1', 'reviewer2', 'senior1']);

/** Claimed a few minutes ago, and read as far as that. */
async function* isRead(scene: Scene): Life {
  yield* applies(scene);
  yield* isClaimedNow(scene);
}

async function* isReadAgain(scene: Scene): Life {
  yield* returnedAndResubmitted(scene);
  yield* isClaimedNow(scene);
}

async function* isClaimedNow(scene: Scene): Life {
  const who = claimants(scene.index);
  yield scene.beforeNow(9 - (scene.index % 8));
  await claim(scene, who);
  await tick(scene, who, (scene.index * 3) % 8);
}

/** Flags that send an approval to a second person. */
const escalatingDoubts = inTurn<Traits>([{ phone: '-4' }, { face: 'uncertain' }, { face: 'handheld' }, { owner: 'renamed' }]);

async function* isProposed(scene: Scene): Life {
  yield* applies(scene);
  yield* reads(scene, scene.afterPaid(scene.draw(100, 360)));
  await approveApplication(scene.world.runtime, scene.world.staff(scene.reviewer), { ...(await scene.seen()), internalNote: '材料已核对，提示项请复核。' });
}

async function* isSecondReviewedNow(scene: Scene): Life {
  yield* isProposed(scene);
  yield scene.beforeNow(4);
  await claim(scene, scene.senior);
}

const rejections = inTurn<Reasons>([
  { codes: ['REJECT_FORGED'], note: '公章编码与备案不一致，疑似私刻。' },
  { codes: ['REJECT_DEREGISTERED'], note: '登记系统显示该机构已注销。' },
  { codes: ['REJECT_OPERATOR_UNAUTHORISED'], note: '法人来电称未授权该经办人。' },
]);

const escalations = inTurn<Reasons>([
  { codes: ['ESCALATE_DOUBTFUL_SEAL'], note: '公章边缘有拼接痕迹，请复核。' },
  { codes: ['ESCALATE_DUPLICATE'], note: '同一经办人近期代多家机构办理。' },
]);

const holds = inTurn<Reasons>([
  { codes: ['HOLD_AWAIT_AUTHORITY'], note: '已向登记机关发函核实更名。' },
  { codes: ['HOLD_CALL_BACK'], note: '经办人约定明日上午回电。' },
]);

const proposing = (command: ReasonedCommand, reasons: (index: number) => Reasons) =>
  async function* (scene: Scene): Life {
    yield* applies(scene);
    yield* reads(scene, scene.afterPaid(scene.draw(100, 360)));
    await decide(scene, scene.reviewer, command, reasons(scene.index));
  };

async function* isFrozen(scene: Scene): Life {
  yield* applies(scene);
  yield scene.afterPaid(scene.draw(100, 360));
  await decide(scene, 'manager1', freezeApplication, { codes: ['HOLD_COMPLAINT'], note: '收到书面投诉，核实前暂停办理。' });
}

/** Cases under review, put aside, or back with the applicant. */
export const reviewingStories: readonly Story[] = [
  { name: 'in review', count: 5, paidAt: workingMinutesAgo(120, 1000), live: isRead },
  { name: 'in review, little time left', count: 1, paidAt: workingMinutesAgo(1350, 1450), live: isRead },
  { name: 'in review, overdue', count: 1, paidAt: workingMinutesAgo(1700, 1900), live: isRead },
  { name: 'in review again', count: 2, paidAt: workingMinutesAgo(1500, 2100), traits: (index) => returns(index).traits, live: isReadAgain },
  { name: 'proposed for approval', count: 5, paidAt: workingMinutesAgo(480, 1500), traits: escalatingDoubts, live: isProposed },
  { name: 'in second review', count: 1, paidAt: workingMinutesAgo(600, 900), traits: () => ({ phone: '-4' }), live: isSecondReviewedNow },
  { name: 'proposed for rejection', count: 3, paidAt: workingMinutesAgo(480, 1300), live: proposing(rejectApplication, rejections) },
  {
    name: 'escalated', count: 2, paidAt: workingMinutesAgo(480, 1300), traits: (index) => (index % 2 === 1 ? { agent: 2 } : {}),
    live: proposing(escalateApplication, escalations),
  },
  { name: 'on hold', count: 4, paidAt: workingMinutesAgo(500, 1900), live: proposing(holdApplication, holds) },
  { name: 'frozen', count: 1, paidAt: workingMinutesAgo(500, 900), live: isFrozen },
  { name: 'returned', count: 9, paidAt: workingMinutesAgo(560, 3600), traits: (index) => returns(index).traits, live: returned },
];
