import type { ApplicantActor } from '../../server/modules/applicant/applicant-actor.js';
import { after, minutes } from '../../server/platform/clock.js';
import { submitApplication } from '../../server/modules/intake/commands/submit-application.js';
import type { FormVariant } from '../artwork/form-variant.js';
import type { Life } from '../timeline.js';
import {
  beginFaceCheck, checkPhone, endFaceCheck, fillIn, formWasRead, openOrder, uploadCard, uploadForm, uploadHandheld, uploadRenameProof,
} from './applying.js';
import { drawForm, drawOperator, drawRenameProof, type DrawnPictures } from './drawn-pictures.js';
import { enrol } from './enrolment.js';
import { choosePayment, pay } from './paying.js';
import type { Scene } from './scene.js';

/** How far an applicant goes. */
export const stages = ['opened', 'saved', 'papers', 'identified', 'submitted', 'offered', 'paid'] as const;
export type Stage = (typeof stages)[number];

const reaches = (upTo: Stage, stage: Stage): boolean => stages.indexOf(stage) <= stages.indexOf(upTo);

/**
 * An applicant files an order, step by step as in the online hall, and pays at `scene.paidAt` if they go so far. One who
 * is not known yet is made known first.
 */
export async function* applies(scene: Scene, upTo: Stage = 'paid', known?: ApplicantActor): Life {
  const { world: { office }, paidAt } = scene;
  const opened = office.before(paidAt, scene.draw(160, 600));
  const scanned = office.before(paidAt, scene.draw(50, 120));
  yield opened;
  const drawn = reaches(upTo, 'identified') ? drawOperator(scene, after(scanned, minutes(13))) : undefined;
  await openOrder(scene, known ?? (await enrol(scene)));
  if (!reaches(upTo, 'saved')) return;
  yield after(opened, minutes(scene.draw(8, 25)));
  await fillIn(scene);
  if (!reaches(upTo, 'papers')) return;
  yield* handsInForm(scene, scanned, scene.traits.scan ?? 'complete');
  if (!drawn) return;
  yield* identifies(scene, after(scanned, minutes(10)), drawn);
  if (!reaches(upTo, 'submitted')) return;
  yield after(paidAt, -minutes(scene.draw(9, 14)));
  await submitApplication(scene.world.runtime, scene.applicant, { id: scene.id });
  if (!reaches(upTo, 'offered')) return;
  yield after(paidAt, -minutes(scene.draw(1, 5)));
  const paymentId = await choosePayment(scene);
  if (!reaches(upTo, 'paid')) return;
  yield paidAt;
  await pay(scene, paymentId);
}

/** A scan whose QR code cannot be read is scanned again: the hall does not take it otherwise. */
const MOST_SCANS = 3;

/** Prints, signs, seals and uploads the form of the data as they are saved now. */
export async function* handsInForm(scene: Scene, at: Date, variant: FormVariant): Life {
  const { formDigest } = await scene.row();
  const scan = drawForm(scene, formDigest, at, variant);
  const proof = drawRenameProof(scene);
  yield at;
  await uploadForm(scene, await scan, variant);
  await uploadRenameProof(scene, proof);
  for (let scans = 2; ; scans += 1) {
    yield after(at, minutes(scans));
    if (await formWasRead(scene)) return;
    if (scans > MOST_SCANS) throw new Error(`the QR code of order ${scene.orderNo} cannot be read on any scan`);
    await uploadForm(scene, await drawForm(scene, formDigest, at, 'complete'), 'complete');
  }
}

/** The phone's part: both sides of the card, the face (or the photo with card in hand), the carrier's answer. */
async function* identifies(scene: Scene, at: Date, drawn: DrawnPictures): Life {
  yield at;
  await uploadCard(scene, drawn);
  if (scene.traits.face === 'handheld') {
    await uploadHandheld(scene, drawn);
  } else {
    yield* facesCamera(scene, after(at, minutes(2)), drawn);
  }
  yield after(at, minutes(5));
  await checkPhone(scene);
}

/** A face check from the scanned code to the provider's answer. */
export async function* facesCamera(scene: Scene, at: Date, drawn: DrawnPictures): Life {
  yield at;
  const sessionId = await beginFaceCheck(scene);
  yield after(at, minutes(1));
  await endFaceCheck(scene, sessionId, drawn);
}
