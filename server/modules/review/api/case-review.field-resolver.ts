import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { caseAbilities } from '../queries/abilities.js';
import { caseClaim } from '../queries/case-claim.js';
import { decisionsOf } from '../queries/decisions.js';
import { tickedChecklist } from '../queries/ticked-checklist.js';
import { AbilityType, ChecklistItemType, ClaimType, DecisionType } from './case-review.type.js';

/** What review knows of a case. */
@Resolver(() => ApplicationType)
export class CaseReviewResolver {
  @FieldResolver(() => ClaimType, { nullable: true })
  claim(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<ClaimType | null> {
    const { db, clock } = context.runtime;
    return caseClaim(db.orm.em.fork(), signedIn(context).id, row, clock.now());
  }

  @FieldResolver(() => [AbilityType])
  abilities(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<AbilityType[]> {
    const { db, clock } = context.runtime;
    return caseAbilities(db.orm.em.fork(), signedIn(context), row, clock.now());
  }

  @FieldResolver(() => [DecisionType])
  decisions(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<DecisionType[]> {
    return decisionsOf(context.runtime.db.orm.em.fork(), signedIn(context), row.id);
  }

  @FieldResolver(() => [ChecklistItemType])
  checklist(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<ChecklistItemType[]> {
    return tickedChecklist(context.runtime.db.orm.em.fork(), row);
  }
}
