import { cancelOwnApplication } from '../../server/modules/intake/commands/cancel-application.js';
import { cancelApplication } from '../../server/modules/review/commands/cancel-application.js';
import { rejectApplication } from '../../server/modules/review/commands/propose-decision.js';
import { recallApproval } from '../../server/modules/review/commands/recall-approval.js';
import { minutes, after } from '../../server/platform/clock.js';
import type { Life } from '../timeline.js';
import { applies } from './application-life.js';
import { returned, returnedAndResubmitted, returns } from './returning.js';
import { approves, confirms, decide, reads, type Reasons } from './reviewing.js';
import type { Scene } from './scene.js';
import { approved, correctedStories } from './stories-verifying.js';
import { inTurn, type Story, workingMinutesAgo } from './story.js';
import type { Traits } from './traits.js';

const ordinary = (index: number): Traits => ({
  ...(index % 9 === 4 && { agent: 1 + (index % 3) }),
  ...(index % 7 === 3 && { payment: 'TRANSFER' as const }),
});

const flagged = inTurn<Traits>([{ phone: '-4' }, { face: 'handheld' }, { owner: 'renamed' }, { face: 'uncertain' }]);

const later = (scene: Scene, low: number, high: number): Date => scene.world.office.after(scene.world.clock.now(), scene.draw(low, high));

async function* approvedInSecondRound(scene: Scene): Life {
  yield* returnedAndResubmitted(scene);
  yield* reads(scene, later(scene, 60, 300));
  yield* approves(scene);
}

async function* recalledAndApprovedAgain(scene: Scene): Life {
  yield* approved(scene);
  const recalled = later(scene, 120, 300);
  yield recalled;
  await decide(scene, scene.senior, recallApproval, { codes: ['RECALL_NEW_FACTS'], note: '同行反映经办人已离职，重新核实。' });
  yield after(recalled, minutes(11));
  yield* approves(scene, scene.senior);
}

const refusals = inTurn<Reasons>([
  { codes: ['REJECT_NOT_OWNER'], note: '申请机构与证书所有者不是同一主体。' },
  { codes: ['REJECT_FORGED'], note: '签章经比对与备案不符。' },
  { codes: ['REJECT_DEREGISTERED'], note: '登记系统显示该机构已注销。' },
]);

async function* rejected(scene: Scene): Life {
  yield* applies(scene);
  yield* reads(scene, scene.afterPaid(scene.draw(120, 500)));
  await decide(scene, scene.reviewer, rejectApplication, refusals(scene.index));
  yield* confirms(scene, later(scene, 40, 240));
}

/** Rejected once, and files again with better papers a few days later. */
async function* triesAgain(scene: Scene): Life {
  const before = scene.paidEarlier(scene.world.office.before(scene.paidAt, 2400));
  yield* rejected(before);
  yield* applies(scene, 'paid', before.applicant);
}

async function* givesUp(scene: Scene, upTo: 'submitted' | 'offered'): Life {
  yield* applies(scene, upTo);
  yield after(scene.world.clock.now(), minutes(scene.draw(12, 70)));
  await cancelOwnApplication(scene.world.runtime, scene.applicant, { id: scene.id });
}

async function* cancelledOnRequest(scene: Scene): Life {
  yield* applies(scene);
  yield scene.afterPaid(scene.draw(100, 400));
  const codes = [scene.index % 2 === 0 ? 'CANCEL_ON_REQUEST' : 'CANCEL_DUPLICATE'];
  await decide(scene, scene.senior, cancelApplication, { codes, note: '客户来电要求取消，已核实身份。' });
}

/** Cases that are done as far as they can be, and those that ended. */
export const settledStories: readonly Story[] = [
  { name: 'ready for download', count: 32, paidAt: workingMinutesAgo(600, 8200), traits: ordinary, live: (scene) => approved(scene) },
  {
    name: 'approved too late', count: 4, paidAt: workingMinutesAgo(2700, 7000),
    live: (scene) => approved(scene, scene.afterPaid(scene.draw(1660, 2200))),
  },
  { name: 'approved by two', count: 5, paidAt: workingMinutesAgo(1100, 7000), traits: flagged, live: (scene) => approved(scene) },
  {
    name: 'approved in the second round', count: 5, paidAt: workingMinutesAgo(2400, 7500),
    traits: (index) => returns(index).traits, live: approvedInSecondRound,
  },
  { name: 'recalled and approved again', count: 1, paidAt: workingMinutesAgo(1500, 2500), live: recalledAndApprovedAgain },
  ...correctedStories,
  { name: 'rejected', count: 5, paidAt: workingMinutesAgo(1100, 6500), live: rejected },
  { name: 'rejected, filed again', count: 2, paidAt: workingMinutesAgo(200, 1200), live: triesAgain },
  { name: 'given up before payment', count: 3, paidAt: workingMinutesAgo(300, 5000), live: (scene) => givesUp(scene, inTurn(['submitted', 'offered'] as const)(scene.index)) },
  { name: 'cancelled on request', count: 3, paidAt: workingMinutesAgo(900, 5000), live: cancelledOnRequest },
  { name: 'never paid', count: 3, paidAt: workingMinutesAgo(700, 6000), live: (scene) => applies(scene, 'offered') },
  { name: 'never corrected', count: 1, paidAt: workingMinutesAgo(9300, 9800), traits: (index) => returns(index).traits, live: returned },
  { name: 'never downloaded', count: 1, paidAt: workingMinutesAgo(14_000, 14_400), live: (scene) => approved(scene) },
];
