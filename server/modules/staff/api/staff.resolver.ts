import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { outcome } from '../../../platform/graphql/outcome.js';
import { changeRole } from '../commands/change-role.js';
import { createStaff } from '../commands/create-staff.js';
import { disableStaff } from '../commands/disable-staff.js';
import { enableStaff } from '../commands/enable-staff.js';
import { resetPassword } from '../commands/reset-password.js';
import { staffMember, staffMembers } from '../queries/staff-members.js';
import type { StaffActor } from '../staff-actor.js';
import { ChangeRoleInput, CreateStaffInput, ResetPasswordInput, StaffVersionInput } from './inputs.js';
import { signedIn, type StaffContext } from './staff-context.js';
import { StaffMemberType, StaffOutcome } from './staff-member.type.js';

/** Runs a command about a member of staff and answers with them as they are afterwards. */
function about(context: StaffContext, id: string, command: (actor: StaffActor) => Promise<void>) {
  return outcome(async () => {
    const actor = signedIn(context);
    await command(actor);
    return staffMember(context.runtime, actor, id);
  });
}

@Resolver()
export class StaffResolver {
  @Query(() => [StaffMemberType])
  staffMembers(@Ctx() context: StaffContext) {
    return staffMembers(context.runtime, signedIn(context));
  }

  @Mutation(() => StaffOutcome)
  createStaff(@Arg('input', () => CreateStaffInput) input: CreateStaffInput, @Ctx() context: StaffContext) {
    return outcome(async () => {
      const actor = signedIn(context);
      return staffMember(context.runtime, actor, await createStaff(context.runtime, actor, input));
    });
  }

  @Mutation(() => StaffOutcome)
  disableStaff(@Arg('input', () => StaffVersionInput) input: StaffVersionInput, @Ctx() context: StaffContext) {
    return about(context, input.id, (actor) => disableStaff(context.runtime, actor, input));
  }

  @Mutation(() => StaffOutcome)
  enableStaff(@Arg('input', () => StaffVersionInput) input: StaffVersionInput, @Ctx() context: StaffContext) {
    return about(context, input.id, (actor) => enableStaff(context.runtime, actor, input));
  }

  @Mutation(() => StaffOutcome)
  changeRole(@Arg('input', () => ChangeRoleInput) input: ChangeRoleInput, @Ctx() context: StaffContext) {
    return about(context, input.id, (actor) => changeRole(context.runtime, actor, input));
  }

  @Mutation(() => StaffOutcome)
  resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: StaffContext) {
    return about(context, input.id, (actor) => resetPassword(context.runtime, actor, input));
  }
}
