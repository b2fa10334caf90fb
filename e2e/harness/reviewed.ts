import type { Installation } from '../../server/installation.js';
import { approveApplication } from '../../server/modules/review/commands/approve-application.js';
import { claimApplication } from '../../server/modules/review/commands/claim-application.js';
import { returnApplication } from '../../server/modules/review/commands/return-application.js';
import { staffActor, type StaffActor } from '../../server/modules/staff/staff-actor.js';
import { caseNow, tickEverything } from '../../server/test/factories/reviews.js';
import type { FiledCase } from './filed-case.js';
import type { Colleague } from './staff.js';

/** A colleague as a command knows them. */
export function actorOf({ runtime }: Installation, colleague: Colleague): StaffActor {
  return staffActor(colleague, runtime.clock.now());
}

export async function claimAs(office: Installation, colleague: Colleague, { id }: FiledCase): Promise<void> {
  await claimApplication(office.runtime, actorOf(office, colleague), { id });
}

/** Decided before the story begins. */
export async function approveAs(office: Installation, colleague: Colleague, filed: FiledCase): Promise<void> {
  await claimAs(office, colleague, filed);
  const actor = actorOf(office, colleague);
  await tickEverything(office, actor, filed.id);
  await approveApplication(office.runtime, actor, await caseNow(office, filed.id));
}

/** Returned for want of a seal. */
export async function returnAs(office: Installation, colleague: Colleague, filed: FiledCase): Promise<void> {
  await claimAs(office, colleague, filed);
  const options = { ...(await caseNow(office, filed.id)), reasonCodes: ['SEAL_MISSING'] };
  await returnApplication(office.runtime, actorOf(office, colleague), options);
}
