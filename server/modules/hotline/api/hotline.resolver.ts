import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { ApplicationOutcome, caseOutcome } from '../../application/api/application-outcome.js';
import { NoteInput } from '../../review/api/inputs.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { addCallNote } from '../commands/add-call-note.js';
import { confirmReached } from '../commands/confirm-reached.js';
import { lookUp } from '../commands/look-up.js';
import { LookupResultType } from './hotline.type.js';

@Resolver()
export class HotlineResolver {
  @Query(() => LookupResultType)
  lookup(@Arg('text', () => String) text: string, @Ctx() context: StaffContext): Promise<LookupResultType> {
    return lookUp(context.runtime, signedIn(context), text);
  }

  @Mutation(() => ApplicationOutcome)
  addCallNote(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => addCallNote(runtime, actor, input));
  }

  @Mutation(() => ApplicationOutcome, { description: 'The applicant was reached on the phone: off the call list, the time-out runs on.' })
  confirmReached(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: StaffContext) {
    return caseOutcome(context, (runtime, actor) => confirmReached(runtime, actor, input));
  }
}
