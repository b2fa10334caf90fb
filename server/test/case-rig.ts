import { after, minutes } from '../platform/clock.js';
import { systemActor } from '../platform/unit-of-work.js';
import type { Application } from '../modules/application/application.entity.js';
import { ApplicationTransition } from '../modules/application/application-transition.entity.js';
import { changeSetting } from '../modules/reference/commands/change-setting.js';
import { ChecklistTick } from '../modules/review/checklist-tick.entity.js';
import { Decision } from '../modules/review/decision.entity.js';
import type { DecisionKind } from '../modules/review/domain/decisions.js';
import { checklist } from '../modules/review/domain/checklist.js';
import { OutboxEvent } from '../platform/outbox/outbox.entity.js';
import { aPlantedCase } from './factories/planted-case.js';
import { reasonCodes } from './factories/reviews.js';
import { aStaffMember } from './factories/staff.js';
import type { StaffActor } from '../modules/staff/staff-actor.js';
import { roles, type Role } from '../modules/staff/domain/roles.js';
import type { Harness } from './harness.js';

export type Team = Readonly<Record<Role, StaffActor>>;

/** One person of each role, the reason codes, and no draws for second review. */
export async function aTeam(harness: Harness): Promise<Team> {
  await reasonCodes(harness);
  await changeSetting(harness.runtime, systemActor('test'), { key: 'review.sampledPercent', value: 0 });
  const people = await Promise.all(roles.map(async (role) => [role, await aStaffMember(harness, role)] as const));
  return Object.fromEntries(people) as Record<Role, StaffActor>;
}

/** A case that somebody holds for the next ten minutes, its checklist ticked. */
export async function aHeldCase(harness: Harness, holder: StaffActor, columns: Partial<Application> = {}): Promise<Application> {
  const claim = { claimedBy: holder.id, leaseUntil: after(harness.clock.now(), minutes(10)) };
  const found = await aPlantedCase(harness, { state: 'IN_REVIEW', ...claim, ...columns });
  await harness.runtime.transact(holder, ({ em, now, newId }) => {
    const tick = { applicationId: found.id, round: found.round, tickedBy: holder.id, tickedAt: now };
    return em.insertMany(ChecklistTick, checklist.map(({ code: item }) => ({ id: newId(), item, ...tick })));
  });
  return found;
}

/** A case in second review that `holder` holds, with what `proposer` proposed. */
export async function aProposedCase(harness: Harness, holder: StaffActor, proposer: StaffActor, kind: DecisionKind = 'APPROVE'): Promise<Application> {
  const found = await aHeldCase(harness, holder, { state: 'SECOND_REVIEW' });
  await harness.runtime.transact(proposer, ({ em, now, newId }) =>
    em.insert(Decision, {
      id: newId(), applicationId: found.id, round: 1, kind, status: 'PROPOSED', openFor: found.id, reasons: [], decidedBy: proposer.id, decidedAt: now,
    }),
  );
  return found;
}

/** All that a refused command must not have touched. */
export async function traceOf({ database }: Harness, id: string): Promise<object> {
  const em = database.orm.em.fork();
  return {
    row: await em.getConnection().execute('select * from application where id = ?', [id]),
    transitions: await em.count(ApplicationTransition, { applicationId: id }),
    decisions: await em.count(Decision, { applicationId: id }),
    events: await em.count(OutboxEvent, {}),
  };
}
