import { after, minutes } from '../../../platform/clock.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { openField } from '../../application/seal-form.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { ReasonCode } from '../../reference/reason-code.entity.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { revealableFields, type RevealableField } from '../domain/revealable-fields.js';
import { Reveal } from '../reveal.entity.js';
import { caseById } from './open-case.js';
import { requireAllowed } from './require-allowed.js';
import type {} from '../events.js';

export interface RevealOptions {
  readonly id: string;
  readonly field: RevealableField;
  /** A reason code of kind REVEAL. */
  readonly reason: string;
}

export interface Revealed {
  readonly field: RevealableField;
  readonly value: string;
  /** When the desk hides it again. */
  readonly until: Date;
}

const SHOWN_FOR = minutes(5);

/**
 * Shows one masked field to the actor for five minutes, for a reason. Reviewers: cases they hold or decided in the last
 * 15 days; hotline: any that has not ended. Uses up one of the day's reveals (LIMIT_REACHED), leaves an audit row.
 */
export async function revealField(runtime: Runtime, actor: StaffActor, { id, field, reason }: RevealOptions): Promise<Revealed> {
  authorise(actor, 'reveal', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseById(work, id);
    await requireAllowed(work, actor, application, 'reveal');
    await requireRevealReason(work, reason);
    const until = after(work.now, SHOWN_FOR);
    await useQuota(work, { applicationId: id, field, reason, until });
    await recordAudit(work, runtime.sealing, 'review.revealed', { type: 'Application', id, caseId: id }, { field, reason });
    return { field, value: openField(runtime.sealing, application, revealableFields[field]), until };
  });
}

async function requireRevealReason({ em }: Work, code: string): Promise<void> {
  if ((await em.count(ReasonCode, { code, kind: 'REVEAL', retiredAt: null })) > 0) return;
  throw invalidInput('input.reason', '请从列表中选择查看理由', 'choose the reason for revealing from the list');
}

/** Takes the first free slot of the day; the unique key keeps two at once from sharing the last one. */
async function useQuota(work: Work, reveal: Pick<Reveal, 'applicationId' | 'field' | 'reason' | 'until'>): Promise<void> {
  const { em, actor, now } = work;
  const day = businessDay(now);
  const quota = (await readSettings(em))['reveal.dailyQuota'];
  const used = await em.count(Reveal, { staffId: actor.id, day });
  for (let slot = used + 1; slot <= quota; slot += 1) {
    const row = { id: work.newId(), staffId: actor.id, day, slot, at: now, ...reveal };
    if (await inserted(() => em.insert(Reveal, row))) return;
  }
  throw new DomainError(
    'LIMIT_REACHED',
    { zh: `今日查看次数已达上限（${quota} 次），请明日再试或联系主管`, en: `You have used today’s ${quota} reveals; try tomorrow or ask a manager` },
    { retryAt: new Date(epochOn(shiftDay(day, 1))) },
  );
}

async function inserted(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false; // another reveal took the slot at the same moment
    throw error;
  }
}
