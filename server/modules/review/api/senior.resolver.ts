import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { cancelApplication } from '../commands/cancel-application.js';
import { changeDecision } from '../commands/change-decision.js';
import { freezeApplication } from '../commands/hold-application.js';
import { recallApproval } from '../commands/recall-approval.js';
import { confirmDecision, sendBackDecision } from '../commands/second-review.js';
import { ApproveInput, ChangeDecisionInput, DecisionInput } from './inputs.js';

/** What seniors and managers do: second review, recalling, freezing, cancelling. */
@Resolver()
export class SeniorResolver {
  @Mutation(() => ApplicationOutcome)
  confirmDecision(@Arg('input', () => ApproveInput) input: ApproveInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => confirmDecision(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  changeDecision(@Arg('input', () => ChangeDecisionInput) input: ChangeDecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => changeDecision(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  sendBackDecision(@Arg('input', () => ApproveInput) input: ApproveInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => sendBackDecision(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  recallApproval(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => recallApproval(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  freezeApplication(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => freezeApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  cancelApplication(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => cancelApplication(runtime, actor, input));
  }
}
