import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Application } from '../../application/application.entity.js';
import type { SlaSegment } from '../../application/sla-segment.entity.js';
import type { SlaWarning } from '../sla-warning.entity.js';

/** A case whose SLA clock runs, with what it was given and what was said about it already. */
export interface WatchedCase {
  readonly id: string;
  readonly slaDeadline: Date;
  /** Position of its running segment, and the working minutes that one began with. */
  readonly segment: number;
  readonly given: number;
  /** The highest level warned of in this segment, 0 for none. */
  readonly warned: number;
}

interface Tables {
  Application: Application;
  SlaSegment: SlaSegment;
  SlaWarning: SlaWarning;
}

export type WatchPlace = Pick<WatchedCase, 'id' | 'slaDeadline'>;

/** The next of them behind `after`, in order of deadline, up to `horizon`. */
export async function watchedCases(em: EntityManager, after: WatchPlace, horizon: Date, limit: number): Promise<WatchedCase[]> {
  const found = await rows<Tables>(em)
    .selectFrom('Application as a')
    .innerJoin('SlaSegment as s', 's.applicationId', 'a.id')
    .select(['a.id', 'a.slaDeadline', 's.position as segment', 's.minutesLeft as given'])
    .select(({ selectFrom }) =>
      selectFrom('SlaWarning as w')
        .select(({ fn }) => fn.max('w.level').as('level'))
        .whereRef('w.applicationId', '=', 'a.id')
        .whereRef('w.segment', '=', 's.position')
        .as('warned'),
    )
    .where('a.slaRunning', '=', true)
    .where('a.slaDeadline', '<=', horizon)
    .where((where) =>
      where.or([
        where('a.slaDeadline', '>', after.slaDeadline),
        where.and([where('a.slaDeadline', '=', after.slaDeadline), where('a.id', '>', after.id)]),
      ]),
    )
    .where('s.position', '=', ({ selectFrom }) =>
      selectFrom('SlaSegment as l').select(({ fn }) => fn.max('l.position').as('last')).whereRef('l.applicationId', '=', 'a.id'),
    )
    .orderBy('a.slaDeadline')
    .orderBy('a.id')
    .limit(limit)
    .execute();
  return found.flatMap(({ slaDeadline, warned, ...rest }) => (slaDeadline ? [{ ...rest, slaDeadline, warned: Number(warned ?? 0) }] : []));
}
