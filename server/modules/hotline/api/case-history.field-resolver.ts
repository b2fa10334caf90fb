import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { caseGuidance } from '../queries/case-guidance.js';
import { caseNotes, caseTimeline } from '../queries/case-notes.js';
import { GuidanceType, NoteType, TimelineEventType } from './hotline.type.js';

/** The case told to people: its notes, its timeline with the calls in it, and what to tell the caller. */
@Resolver(() => ApplicationType)
export class CaseHistoryResolver {
  @FieldResolver(() => [NoteType])
  notes(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<NoteType[]> {
    return caseNotes(context.runtime.db.orm.em.fork(), signedIn(context), row.id);
  }

  @FieldResolver(() => [TimelineEventType])
  async timeline(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<TimelineEventType[]> {
    const events = await caseTimeline(context.runtime.db.orm.em.fork(), signedIn(context), row.id);
    return events.map(({ title, detail, ...event }) => ({
      ...event, titleZh: title.zh, titleEn: title.en, detailZh: detail?.zh ?? null, detailEn: detail?.en ?? null,
    }));
  }

  @FieldResolver(() => GuidanceType)
  guidance(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<GuidanceType> {
    const { db, clock } = context.runtime;
    return caseGuidance(db.orm.em.fork(), row, clock.now());
  }
}
