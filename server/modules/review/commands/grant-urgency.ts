import { isUniqueViolation } from '../../../platform/database/faults.js';
import { after, days } from '../../../platform/clock.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { staleCase } from '../../application/commands/transition-application.js';
import { applicationMachine, type ApplicationState } from '../../application/domain/application-states.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { UrgencyGrant } from '../urgency-grant.entity.js';
import { caseAsSeen } from './open-case.js';
import type {} from '../events.js';

export interface GrantUrgencyOptions {
  readonly id: string;
  readonly version: number;
  /** When the bids are opened: in the future, at most 30 days ahead. */
  readonly opensAt: Date;
}

/** Grants of one senior on one business day: when everything goes first, nothing does. */
const DAILY_QUOTA = 5;
const FARTHEST = days(30);

/** States in which an order still waits for a decision, so that its place in the queue matters. */
const undecided: readonly ApplicationState[] = ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', 'ON_HOLD', 'RETURNED'];

/**
 * A senior lets an order go before the others because of a bid opening; it changes the order of the queue only.
 * LIMIT_REACHED when the senior's grants of the day are used up; WRONG_STATE, STALE_VERSION, INVALID_INPUT. Returns the
 * case's id.
 */
export async function grantUrgency(runtime: Runtime, actor: StaffActor, options: GrantUrgencyOptions): Promise<string> {
  authorise(actor, 'take-over', 'Application');
  const { id, opensAt } = options;
  return runtime.transact(actor, async (work) => {
    requireNear(opensAt, work.now);
    const { version, state } = await caseAsSeen(work, id, options.version);
    if (!undecided.includes(state)) throw wrongState(applicationMachine.labels[state], state);
    const marked = await work.em.nativeUpdate(Application, { id, version, state }, { urgentAt: opensAt, version: version + 1 });
    if (marked !== 1) throw await staleCase(work, id);
    const slot = await useQuota(work, { applicationId: id, opensAt });
    const details = { opensAt: opensAt.toISOString(), slot };
    await recordAudit(work, runtime.sealing, 'review.urgency-granted', { type: 'Application', id, caseId: id }, details);
    return id;
  });
}

function requireNear(opensAt: Date, now: Date): void {
  if (opensAt > now && opensAt <= after(now, FARTHEST)) return;
  throw invalidInput('input.opensAt', '开标时间应在现在之后、30 天之内', 'the bid opening must be in the future, at most 30 days ahead');
}

/** Takes the first free slot of the day and returns it; the unique key keeps two at once from sharing the last one. */
async function useQuota(work: Work, grant: Pick<UrgencyGrant, 'applicationId' | 'opensAt'>): Promise<number> {
  const { em, actor, now } = work;
  const day = businessDay(now);
  const used = await em.count(UrgencyGrant, { grantedBy: actor.id, day });
  for (let slot = used + 1; slot <= DAILY_QUOTA; slot += 1) {
    const row = { id: work.newId(), grantedBy: actor.id, day, slot, at: now, ...grant };
    if (await inserted(() => em.insert(UrgencyGrant, row))) return slot;
  }
  throw new DomainError(
    'LIMIT_REACHED',
    {
      zh: `今日加急名额已用完（${DAILY_QUOTA} 件），请明日再办，或请另一位复核员办理`,
      en: `Today’s ${DAILY_QUOTA} urgent marks are used up; grant it tomorrow or ask another senior reviewer`,
    },
    { retryAt: new Date(epochOn(shiftDay(day, 1))) },
  );
}

async function inserted(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false; // another grant took the slot at the same moment
    throw error;
  }
}
