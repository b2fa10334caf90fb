import { Field, ID, InputType } from 'type-graphql';
import type { ConsentKind } from '../domain/consent-texts.js';
import { ConsentKindEnum } from './enums.js';

@InputType()
export class RequestSmsCodeInput {
  @Field()
  phone: string;
}

@InputType()
export class LogInWithCodeInput {
  @Field()
  phone: string;

  @Field()
  code: string;

  @Field(() => [String], { description: 'Versions of the texts agreed to on the page.' })
  agreedVersions: string[];
}

@InputType()
export class LogInWithPasswordInput {
  @Field()
  phone: string;

  @Field()
  password: string;

  @Field(() => [String])
  agreedVersions: string[];
}

@InputType()
export class SetPasswordInput {
  @Field()
  password: string;

  @Field(() => String, { nullable: true })
  oldPassword?: string | null;
}

@InputType()
export class DecideConsentInput {
  @Field(() => ConsentKindEnum)
  kind: ConsentKind;

  @Field()
  version: string;

  @Field()
  agreed: boolean;
}

@InputType()
export class InviteToOrganisationInput {
  @Field(() => ID)
  organisationId: string;

  @Field()
  phone: string;
}
