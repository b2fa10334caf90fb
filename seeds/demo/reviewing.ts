import { viewApplication } from '../../server/modules/application/commands/view-application.js';
import { addNote } from '../../server/modules/review/commands/add-note.js';
import { approveApplication } from '../../server/modules/review/commands/approve-application.js';
import { claimApplication } from '../../server/modules/review/commands/claim-application.js';
import type { ReasonedOptions } from '../../server/modules/review/commands/decide-options.js';
import { confirmDecision } from '../../server/modules/review/commands/second-review.js';
import { tickChecklist } from '../../server/modules/review/commands/tick-checklist.js';
import { checklist } from '../../server/modules/review/domain/checklist.js';
import type { StaffActor } from '../../server/modules/staff/staff-actor.js';
import { after, minutes } from '../../server/platform/clock.js';
import type { Runtime } from '../../server/platform/runtime.js';
import type { DemoUsername } from '../demo-accounts.js';
import type { Life } from '../timeline.js';
import type { Scene } from './scene.js';

/** Opens the case and claims it. */
export async function claim({ world, id }: Scene, who: DemoUsername): Promise<void> {
  await viewApplication(world.runtime, world.staff(who), id);
  await claimApplication(world.runtime, world.staff(who), { id });
}

/** Ticks the first items of the checklist; all of them where no number is given. */
export async function tick({ world, id }: Scene, who: DemoUsername, items = checklist.length): Promise<void> {
  for (const { code } of checklist.slice(0, items)) {
    await tickChecklist(world.runtime, world.staff(who), { id, item: code, ticked: true });
  }
}

/** A command that takes reasons: return, reject, hold, recall … */
export type ReasonedCommand = (runtime: Runtime, actor: StaffActor, options: ReasonedOptions) => Promise<unknown>;

/** Why, and what is noted for colleagues. */
export interface Reasons {
  readonly codes: readonly string[];
  readonly note?: string;
}

/** Runs a command that takes reasons, on the case as it stands now. */
export async function decide(scene: Scene, who: DemoUsername, command: ReasonedCommand, { codes, note }: Reasons): Promise<void> {
  const { runtime, staff } = scene.world;
  await command(runtime, staff(who), { ...(await scene.seen()), reasonCodes: codes, internalNote: note });
}

export async function note({ world, id }: Scene, who: DemoUsername, text: string): Promise<void> {
  await addNote(world.runtime, world.staff(who), { id, text });
}

/** A reviewer takes the case at `at` and reads it; ends when they are about to decide, within their claim. */
export async function* reads(scene: Scene, at: Date, who = scene.reviewer): Life {
  yield at;
  await claim(scene, who);
  yield after(at, minutes(scene.draw(2, 7)));
  await tick(scene, who);
  yield after(at, minutes(scene.draw(8, 12)));
}

/** A senior takes the proposal at `at`, reads it for so many milliseconds and confirms it. */
export async function* confirms(scene: Scene, at: Date, reading = minutes(scene.draw(3, 9)), who = scene.senior): Life {
  yield at;
  await claim(scene, who);
  yield after(at, reading);
  await confirmDecision(scene.world.runtime, scene.world.staff(who), await scene.seen());
}

/**
 * Approves a case that was read, so that the approval takes effect: where it goes to second review (a flag, or the
 * keyed draw of samples, which no seed can foresee), a senior confirms it soon after.
 */
export async function* approves(scene: Scene, who = scene.reviewer): Life {
  const { runtime, staff, clock, now } = scene.world;
  await approveApplication(runtime, staff(who), await scene.seen());
  if ((await scene.row()).state !== 'SECOND_REVIEW') return;
  const approved = clock.now();
  const quarter = (now.getTime() - approved.getTime()) / 4;
  const waits = Math.min(minutes(scene.draw(25, 140)), quarter);
  yield* confirms(scene, after(approved, waits), Math.min(minutes(scene.draw(3, 9)), quarter), anotherSenior(scene, who));
}

/** Nobody confirms their own approval, not even a senior who approved after a recall. */
function anotherSenior({ senior }: Scene, who: DemoUsername): DemoUsername {
  if (senior !== who) return senior;
  return who === 'senior1' ? 'senior2' : 'senior1';
}
