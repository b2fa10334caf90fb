import type { Installation } from '../server/installation.js';
import { ReasonCode, type ReasonKind } from '../server/modules/reference/reason-code.entity.js';
import { Setting } from '../server/modules/reference/setting.entity.js';
import type { StaffActor } from '../server/modules/staff/staff-actor.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { aStaffMember } from '../server/test/factories/staff.js';

/** A member of staff, as handed to another process. */
export type StaffPerson = Pick<StaffActor, 'kind' | 'id' | 'name' | 'role'>;

const reason = (code: string, kind: ReasonKind, reopens: string | null): Omit<ReasonCode, 'retiredAt'> => ({
  code,
  kind,
  reopens,
  position: 1,
  labelZh: '演练',
  labelEn: 'drill',
  applicantTextZh: '演练',
  applicantTextEn: 'drill',
});

/** The reason that a drill gives for each kind of decision. */
export const drillReasons = {
  RETURN: 'DRILL_SIGNED_FORM',
  REJECT: 'DRILL_REJECT',
  ESCALATE: 'DRILL_ESCALATE',
} as const satisfies Partial<Record<ReasonKind, string>>;

/** What staff need before they can decide: reasons, and a calendar that also knows years without official days. */
export async function openOffice({ runtime }: Installation): Promise<void> {
  await runtime.transact(systemActor('drill'), async ({ em, now }) => {
    await em.insertMany(ReasonCode, [
      reason(drillReasons.RETURN, 'RETURN', 'signed_form'),
      reason(drillReasons.REJECT, 'REJECT', null),
      reason(drillReasons.ESCALATE, 'ESCALATE', null),
    ]);
    await em.insert(Setting, { key: 'calendar.fallbackToWeekdays', value: true, version: 1, changedAt: now });
  });
}

/** Reviewers, every fourth of them a senior. */
export async function hireReviewers(installation: Installation, count: number): Promise<StaffPerson[]> {
  const people: StaffPerson[] = [];
  for (let index = 0; index < count; index += 1) {
    const { kind, id, name, role } = await aStaffMember(installation, index % 4 === 3 ? 'senior_reviewer' : 'reviewer');
    people.push({ kind, id, name, role });
  }
  return people;
}
