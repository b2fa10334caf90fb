import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { claimApplication } from '../commands/claim-application.js';
import { releaseApplication } from '../commands/release-application.js';
import { renewClaim } from '../commands/renew-claim.js';
import { takeNextSecondReview } from '../commands/take-next-second-review.js';
import { takeNext } from '../commands/take-next.js';
import { CaseInput, ClaimInput } from './inputs.js';

@Resolver()
export class ClaimResolver {
  @Mutation(() => ApplicationOutcome)
  takeNext(@Arg('secondReview', () => Boolean, { defaultValue: false }) secondReview: boolean, @Ctx() context: StaffContext) {
    return caseOutcome(context, secondReview ? takeNextSecondReview : takeNext);
  }

  @Mutation(() => ApplicationOutcome)
  claimApplication(@Arg('input', () => ClaimInput) input: ClaimInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => claimApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  releaseApplication(@Arg('input', () => CaseInput) input: CaseInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => releaseApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  renewClaim(@Arg('id', () => ID) id: string, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => renewClaim(runtime, actor, id));
  }
}
