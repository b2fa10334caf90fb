import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import { requestBankAttempt } from '../../bank-verification/commands/request-bank-attempt.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { requestLiveness, requestPhoneCheckAnew } from '../commands/request-reverification.js';
import { CaseInput } from './inputs.js';

@Resolver()
export class ReverificationResolver {
  @Mutation(() => ApplicationOutcome)
  requestLiveness(@Arg('input', () => CaseInput) input: CaseInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => requestLiveness(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  requestPhoneCheck(@Arg('input', () => CaseInput) input: CaseInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => requestPhoneCheckAnew(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  requestBankAttempt(@Arg('input', () => CaseInput) input: CaseInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => requestBankAttempt(runtime, actor, input));
  }
}
