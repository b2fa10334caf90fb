import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { addNote } from '../commands/add-note.js';
import { approveApplication } from '../commands/approve-application.js';
import { holdApplication } from '../commands/hold-application.js';
import { escalateApplication, rejectApplication } from '../commands/propose-decision.js';
import { resumeApplication } from '../commands/resume-application.js';
import { returnApplication } from '../commands/return-application.js';
import { tickChecklist } from '../commands/tick-checklist.js';
import { ApproveInput, CaseInput, DecisionInput, NoteInput, TickInput } from './inputs.js';

/** What the claimant does with a case. */
@Resolver()
export class DecisionResolver {
  @Mutation(() => ApplicationOutcome)
  tickChecklist(@Arg('input', () => TickInput) input: TickInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => tickChecklist(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  approveApplication(@Arg('input', () => ApproveInput) input: ApproveInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => approveApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  returnApplication(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => returnApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  rejectApplication(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => rejectApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  escalateApplication(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => escalateApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  holdApplication(@Arg('input', () => DecisionInput) input: DecisionInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => holdApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  resumeApplication(@Arg('input', () => CaseInput) input: CaseInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => resumeApplication(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome)
  addNote(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => addNote(runtime, actor, input));
  }
}
