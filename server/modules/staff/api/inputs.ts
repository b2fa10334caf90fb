import { Field, ID, InputType, Int } from 'type-graphql';
import type { Role } from '../domain/roles.js';
import { RoleEnum } from './role.enum.js';

@InputType()
export class LogInInput {
  @Field()
  username: string;

  @Field()
  password: string;

  @Field(() => String, { nullable: true })
  totp?: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  current: string;

  @Field()
  next: string;
}

@InputType()
export class CreateStaffInput {
  @Field()
  username: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field()
  password: string;
}

@InputType()
export class StaffVersionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class ChangeRoleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => RoleEnum)
  role: Role;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  password: string;
}
