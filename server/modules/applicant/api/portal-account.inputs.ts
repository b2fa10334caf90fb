import { Field, ID, InputType } from 'type-graphql';
import type { ConsentKind } from '../domain/consent-texts.js';
import { ConsentKindEnum } from './enums.js';

const agreedVersionsAbout = 'Versions of TERMS and PRIVACY agreed to; needed for a new account and after a new version.';

@InputType('RequestSmsCodeInput')
export class PortalRequestSmsCodeInput {
  @Field()
  phone: string;
}

@InputType('LogInWithCodeInput')
export class PortalLogInWithCodeInput {
  @Field()
  phone: string;

  @Field()
  code: string;

  @Field(() => [String], { description: agreedVersionsAbout })
  agreedVersions: string[];
}

@InputType('LogInWithPasswordInput')
export class PortalLogInWithPasswordInput {
  @Field()
  phone: string;

  @Field()
  password: string;

  @Field(() => [String], { description: agreedVersionsAbout })
  agreedVersions: string[];
}

@InputType('SetPasswordInput')
export class PortalSetPasswordInput {
  @Field()
  password: string;

  @Field(() => String, { nullable: true, description: 'Not needed within ten minutes of logging in by SMS code.' })
  oldPassword?: string | null;
}

@InputType('DecideConsentInput')
export class PortalDecideConsentInput {
  @Field(() => ConsentKindEnum)
  kind: ConsentKind;

  @Field()
  version: string;

  @Field()
  agreed: boolean;
}

@InputType('InviteToOrganisationInput')
export class PortalInviteToOrganisationInput {
  @Field(() => ID)
  organisationId: string;

  @Field()
  phone: string;
}
