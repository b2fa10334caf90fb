import type { FilterQuery } from '@mikro-orm/core';
import { DomainError } from '../../../platform/errors.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import { ApplicationTransition } from '../application-transition.entity.js';
import { Application } from '../application.entity.js';
import { applicationMachine, endedStates, slaEffects, type ApplicationEvent, type ApplicationState } from '../domain/application-states.js';
import { stepSla } from '../domain/sla-clock.js';
import { waitingWindows } from '../domain/waiting.js';
import { timeOut } from '../queries/time-out.js';
import { SlaSegment } from '../sla-segment.entity.js';
import type {} from '../events.js';

export interface TransitionOptions {
  /** The case as read in this unit of work, or by the person whose decision this is (its version is the guard). */
  readonly application: Application;
  readonly event: ApplicationEvent;
  /** Needed where the table leaves a choice. */
  readonly to?: ApplicationState;
  readonly reasons?: readonly string[];
  /** Columns that change with the state, in the same write. */
  readonly set?: Partial<Application>;
  /** Further conditions of the write, e.g. `{ claimedBy: me, leaseUntil: { $gt: now } }`. */
  readonly guard?: FilterQuery<Application>;
}

/**
 * The one way a case changes state: a compare-and-set on id, version, state and guard; then its history, SLA segment,
 * audit row and event, all in the caller's transaction. Refuses with WRONG_STATE when the table does not allow the
 * event, STALE_VERSION when the row is no longer as it was read. Returns the id of the transition.
 */
export async function transitionApplication(work: Work, sealing: Sealing, options: TransitionOptions): Promise<string> {
  const { application, event } = options;
  const to = targetState(options);
  const sla = await slaStep(work, application, event);
  const round = event === 'resubmit' ? application.round + 1 : application.round;
  const waitingUntil = await timeOut(work.em, waitingWindows[to], work.now);
  const changed = await work.em.nativeUpdate(
    Application,
    { id: application.id, version: application.version, state: application.state, ...(options.guard as object) },
    {
      state: to, version: application.version + 1, round, stateSince: work.now, waitingUntil, unreachableSince: null,
      ...sla?.clock, ...freedKeys(to), ...options.set,
    },
  );
  if (changed !== 1) throw await staleCase(work, application.id);
  if (sla) await appendSegment(work, application.id, event, sla.segment);
  return recordTransition(work, sealing, options, to, round);
}

function targetState({ application, event, to }: TransitionOptions): ApplicationState {
  const { to: targets } = applicationMachine.require(application.state, event);
  const target = to ?? (targets.length === 1 ? targets[0] : undefined);
  if (target && targets.includes(target)) return target;
  throw new Error(`application ${event} from ${application.state}: ${to ?? 'no target'} is not one of ${targets.join(', ')}`);
}

/** An order that ends frees its certificate and its organisation for another. */
function freedKeys(to: ApplicationState): Partial<Application> {
  const claim = to === 'IN_REVIEW' ? {} : { claimedBy: null, leaseUntil: null };
  return endedStates.includes(to) ? { ...claim, liveCertificate: null, liveOrganisation: null } : claim;
}

async function slaStep({ em, now }: Work, application: Application, event: ApplicationEvent) {
  const effect = slaEffects[event];
  return effect && stepSla(await businessCalendar(em), application, effect, now);
}

async function appendSegment(
  { em, now, newId }: Work,
  applicationId: string,
  because: ApplicationEvent,
  segment: Pick<SlaSegment, 'kind' | 'deadline' | 'minutesLeft'>,
): Promise<void> {
  const position = 1 + (await em.count(SlaSegment, { applicationId }));
  await em.insert(SlaSegment, { id: newId(), applicationId, position, startedAt: now, because, ...segment });
}

async function recordTransition(
  work: Work,
  sealing: Sealing,
  options: TransitionOptions,
  to: ApplicationState,
  round: number,
): Promise<string> {
  const { em, actor, now, newId } = work;
  const { application, event } = options;
  const id = newId();
  const reasons = [...(options.reasons ?? [])];
  await em.insert(ApplicationTransition, {
    id, applicationId: application.id, event, fromState: application.state, toState: to, round,
    actorKind: actor.kind, actorId: actor.id, actorName: actor.name, reasons, at: now,
  });
  const subject = { type: 'Application', id: application.id, caseId: application.id };
  await recordAudit(work, sealing, `application.${event}`, subject, { from: application.state, to, round, reasons });
  await work.raise(`application.${event}`, { applicationId: application.id, transitionId: id });
  return id;
}

/** The refusal for a lost race: who changed the case, and when. */
export async function staleCase({ em }: Pick<Work, 'em'>, applicationId: string): Promise<DomainError> {
  const last = await em.findOne(ApplicationTransition, { applicationId }, { orderBy: { at: 'desc', id: 'desc' }, disableIdentityMap: true });
  const who = last?.actorName ?? '—';
  return new DomainError(
    'STALE_VERSION',
    { zh: `该申请已被 ${who} 更改，请刷新后再操作，您填写的内容已保留`, en: `The application was changed by ${who}; reload and decide again, what you typed is kept` },
    { ...(last && { changedBy: last.actorName, changedAt: last.at, state: last.toState }) },
  );
}
