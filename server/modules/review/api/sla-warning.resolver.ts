import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { acknowledgeSlaWarning } from '../commands/acknowledge-sla-warning.js';
import { slaWarning, slaWarnings } from '../queries/sla-warnings.js';
import { SlaWarningOutcome, SlaWarningPageType } from './sla-warning.type.js';

@Resolver()
export class SlaWarningResolver {
  @Query(() => SlaWarningPageType)
  slaWarnings(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: StaffContext,
  ): Promise<SlaWarningPageType> {
    return slaWarnings(context.runtime, signedIn(context), { first, after });
  }

  @Mutation(() => SlaWarningOutcome)
  acknowledgeSlaWarning(@Arg('id', () => ID) id: string, @Ctx() context: StaffContext) {
    return outcome(async () => {
      await acknowledgeSlaWarning(context.runtime, signedIn(context), id);
      return slaWarning(context.runtime.db.orm.em.fork(), id);
    });
  }
}
