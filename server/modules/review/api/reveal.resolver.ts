import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { revealField } from '../commands/reveal-field.js';
import { RevealInput, RevealOutcome } from './reveal.type.js';

@Resolver()
export class RevealResolver {
  @Mutation(() => RevealOutcome)
  revealField(@Arg('input', () => RevealInput) input: RevealInput, @Ctx() context: StaffContext) {
    return outcome(async () => revealField(context.runtime, signedIn(context), input));
  }
}
