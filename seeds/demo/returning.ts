import { resubmitApplication } from '../../server/modules/intake/commands/resubmit-application.js';
import { returnApplication } from '../../server/modules/review/commands/return-application.js';
import { after, minutes } from '../../server/platform/clock.js';
import type { Life } from '../timeline.js';
import { applies, facesCamera, handsInForm } from './application-life.js';
import { checkPhone, fillIn, uploadCard } from './applying.js';
import { drawOperator } from './drawn-pictures.js';
import { decide, reads } from './reviewing.js';
import type { Scene } from './scene.js';
import { inTurn } from './story.js';
import type { Traits } from './traits.js';

/** A fault, the reason for which it is returned, and what the applicant does about it, from `at` on. */
interface Return {
  readonly reason: string;
  readonly traits: Traits;
  readonly mend: (scene: Scene, at: Date) => Life;
}

const newScan = (scene: Scene, at: Date): Life => handsInForm(scene, at, 'complete');

async function* newCard(scene: Scene, at: Date): Life {
  const drawn = drawOperator(scene, at);
  yield at;
  await uploadCard(scene, drawn);
}

async function* newAccount(scene: Scene, at: Date): Life {
  yield at;
  await fillIn(scene, 1);
}

async function* carrierAgain(scene: Scene, at: Date): Life {
  yield at;
  await checkPhone(scene, '0');
}

/** The faults for which orders go back, in turn. */
export const returns = inTurn<Return>([
  { reason: 'SEAL_MISSING', traits: { scan: 'missing-seal' }, mend: newScan },
  { reason: 'ID_BLURRED', traits: {}, mend: newCard },
  { reason: 'ACCOUNT_BRANCH_WRONG', traits: { accounts: ['WRONG_BRANCH', 'PAYS'] }, mend: newAccount },
  { reason: 'FACE_UNCLEAR', traits: { face: 'uncertain' }, mend: (scene, at) => facesCamera(scene, at, drawOperator(scene, at)) },
  { reason: 'FORM_BLURRED', traits: { scan: 'too-dark' }, mend: newScan },
  { reason: 'PHONE_NOT_REGISTERED', traits: { phone: '-4' }, mend: carrierAgain },
  { reason: 'SIGNATURE_MISSING', traits: { scan: 'missing-signature' }, mend: newScan },
]);

/** An order that a reviewer returns some hours after it was paid. */
export async function* returned(scene: Scene): Life {
  yield* applies(scene);
  yield* reads(scene, scene.afterPaid(scene.draw(120, 420)));
  await decide(scene, scene.reviewer, returnApplication, { codes: [returns(scene.index).reason], note: '已短信告知申请人补正要求。' });
}

/** The same, mended and handed in again; back in the queue in its second round. */
export async function* returnedAndResubmitted(scene: Scene): Life {
  yield* returned(scene);
  const mended = scene.world.office.after(scene.world.clock.now(), scene.draw(180, 620));
  yield* returns(scene.index).mend(scene, mended);
  yield after(mended, minutes(6));
  await resubmitApplication(scene.world.runtime, scene.applicant, { id: scene.id });
}
