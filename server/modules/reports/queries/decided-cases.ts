import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationTransition } from '../../application/application-transition.entity.js';
import type { Application } from '../../application/application.entity.js';
import type { ApplicationEvent } from '../../application/domain/application-states.js';
import type { Project } from '../../reference/project.entity.js';
import type { DayWindow } from '../domain/report-day.js';

/** Events by which a decision takes effect, or is proposed for a second look. */
export const decisionEvents = ['approve', 'propose', 'return', 'confirmApproval', 'confirmReturn', 'confirmRejection', 'sendBack'] as const satisfies readonly ApplicationEvent[];

export interface DecidedCase {
  readonly transitionId: string;
  readonly applicationId: string;
  readonly orderNo: string;
  readonly organisationName: string;
  readonly projectName: string;
  readonly event: ApplicationEvent;
  readonly round: number;
  readonly actorId: string;
  readonly actorName: string;
  readonly reasons: string[];
  readonly at: Date;
  /** Minutes from the claim to this decision; null where there was no claim. */
  readonly minutes: number | null;
}

const PAGE = 500;

/** Every decision of the day in order, read page by page: memory stays flat however many there are. */
export async function* decidedCases(em: EntityManager, { from, until }: DayWindow): AsyncGenerator<DecidedCase> {
  for (let last: { at: Date; id: string } | undefined; ; ) {
    const page = await decisionPage(em, from, until, last);
    const claims = await claimsOf(em, [...new Set(page.map((row) => row.applicationId))], until);
    for (const row of page) yield { ...row, minutes: minutesSinceClaim(row, claims.get(row.applicationId) ?? []) };
    const tail = page.at(-1);
    if (!tail || page.length < PAGE) return;
    last = { at: tail.at, id: tail.transitionId };
  }
}

async function decisionPage(em: EntityManager, from: Date, until: Date, last: { at: Date; id: string } | undefined) {
  return rows<{ ApplicationTransition: ApplicationTransition; Application: Application; Project: Project }>(em)
    .selectFrom('ApplicationTransition as t')
    .innerJoin('Application as a', 'a.id', 't.applicationId')
    .innerJoin('Project as p', 'p.id', 'a.projectId')
    .select([
      't.id as transitionId', 't.applicationId', 't.event', 't.round', 't.actorId', 't.actorName', 't.reasons', 't.at',
      'a.orderNo', 'a.organisationName', 'p.nameZh as projectName',
    ])
    .where('t.at', '>=', last?.at ?? from)
    .where('t.at', '<', until)
    .where('t.event', 'in', [...decisionEvents])
    .$if(last !== undefined, (query) =>
      query.where(({ or, and, eb }) => or([eb('t.at', '>', last!.at), and([eb('t.at', '=', last!.at), eb('t.id', '>', last!.id)])])),
    )
    .orderBy('t.at')
    .orderBy('t.id')
    .limit(PAGE)
    .execute();
}

async function claimsOf(em: EntityManager, applicationIds: string[], until: Date): Promise<Map<string, Date[]>> {
  const claims = new Map<string, Date[]>();
  if (applicationIds.length === 0) return claims;
  const found = await rows<{ ApplicationTransition: ApplicationTransition }>(em)
    .selectFrom('ApplicationTransition')
    .select(['applicationId', 'at'])
    .where('applicationId', 'in', applicationIds)
    .where('event', '=', 'claim')
    .where('at', '<', until)
    .orderBy('at')
    .execute();
  for (const { applicationId, at } of found) claims.set(applicationId, [...(claims.get(applicationId) ?? []), at]);
  return claims;
}

function minutesSinceClaim({ at, event }: { at: Date; event: ApplicationEvent }, claims: readonly Date[]): number | null {
  if (event.startsWith('confirm') || event === 'sendBack') return null; // the second person's time is not the reviewer's
  const claim = claims.findLast((claimed) => claimed <= at);
  return claim ? Math.round((at.getTime() - claim.getTime()) / 60_000) : null;
}
