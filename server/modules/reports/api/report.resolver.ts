import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import { cancelReport } from '../commands/cancel-report.js';
import { requestReport } from '../commands/request-report.js';
import { dailyFigures } from '../queries/daily-figures.js';
import { reportRun, reportRuns } from '../queries/report-runs.js';
import { DailyFiguresType, ReportOutcome, ReportPageType } from './report.types.js';

@Resolver()
export class ReportResolver {
  @Query(() => DailyFiguresType)
  async dailyFigures(@Ctx() context: StaffContext, @Arg('day', () => String) day: string): Promise<DailyFiguresType> {
    authorise(signedIn(context), 'read', 'Report');
    return dailyFigures(context.runtime.db.orm.em.fork(), day);
  }

  @Query(() => ReportPageType)
  async reportRuns(
    @Ctx() context: StaffContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<ReportPageType> {
    authorise(signedIn(context), 'read', 'Report');
    return reportRuns(context.runtime.db.orm.em.fork(), { first, after });
  }

  @Mutation(() => ReportOutcome)
  async requestReport(@Ctx() context: StaffContext, @Arg('day', () => String) day: string): Promise<typeof ReportOutcome> {
    return outcome(async () => this.#reload(context, await requestReport(context.runtime, signedIn(context), day)));
  }

  @Mutation(() => ReportOutcome)
  async cancelReport(@Ctx() context: StaffContext, @Arg('id', () => ID) id: string): Promise<typeof ReportOutcome> {
    return outcome(async () => this.#reload(context, await cancelReport(context.runtime, signedIn(context), id)));
  }

  #reload(context: StaffContext, id: string) {
    return reportRun(context.runtime.db.orm.em.fork(), id);
  }
}
