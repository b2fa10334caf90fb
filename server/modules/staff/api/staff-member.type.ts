import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Role } from '../domain/roles.js';
import { RoleEnum } from './role.enum.js';

@ObjectType('StaffMember')
export class StaffMemberType {
  @Field(() => ID)
  id: string;

  @Field()
  username: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field()
  totpEnrolled: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  lockedUntil: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  disabledAt: Date | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => Int)
  version: number;
}

export const StaffOutcome = outcomeUnion('StaffOutcome', StaffMemberType);
