import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { ConsentKind } from '../domain/consent-texts.js';
import type { GrantStanding } from '../organisation-grant.entity.js';
import { ConsentKindEnum, GrantStandingEnum } from './enums.js';
import { portalOutcomeUnion } from './portal-refusal.type.js';

@ObjectType('Consent')
export class PortalConsent {
  @Field(() => ConsentKindEnum)
  kind: ConsentKind;

  @Field()
  version: string;

  @Field(() => GraphQLISODateTime)
  givenAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  withdrawnAt: Date | null;
}

@ObjectType({ description: 'A text that is agreed to, in the wording in force.' })
export class ConsentText {
  @Field(() => ConsentKindEnum)
  kind: ConsentKind;

  @Field()
  version: string;

  @Field()
  titleZh: string;

  @Field()
  titleEn: string;

  @Field()
  bodyZh: string;

  @Field()
  bodyEn: string;
}

@ObjectType({ description: 'Somebody who acts for an organisation.' })
export class GrantHolder {
  @Field(() => ID)
  grantId: string;

  @Field()
  phoneMasked: string;

  @Field(() => GrantStandingEnum)
  standing: GrantStanding;

  @Field(() => GraphQLISODateTime)
  grantedAt: Date;

  @Field()
  isMe: boolean;
}

@ObjectType({ description: 'An organisation that the account acts for.' })
export class MyOrganisation {
  @Field(() => ID)
  organisationId: string;

  @Field()
  name: string;

  @Field()
  creditCode: string;

  @Field(() => GrantStandingEnum)
  standing: GrantStanding;

  @Field(() => [GrantHolder], { description: 'Everybody’s for a confirmed holder, else one’s own.' })
  grants: readonly GrantHolder[];
}

@ObjectType({ description: 'The account that is logged in.' })
export class Me {
  @Field(() => ID)
  id: string;

  @Field()
  phoneMasked: string;

  @Field(() => String, { nullable: true })
  emailMasked: string | null;

  @Field()
  hasPassword: boolean;

  @Field(() => [PortalConsent])
  consents: readonly PortalConsent[];

  @Field(() => [MyOrganisation])
  organisations: readonly MyOrganisation[];
}

@ObjectType()
export class SmsCodeSent {
  @Field(() => GraphQLISODateTime)
  resendAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

export const MeOutcome = portalOutcomeUnion('MeOutcome', Me);
export const SmsCodeOutcome = portalOutcomeUnion('SmsCodeOutcome', SmsCodeSent);
