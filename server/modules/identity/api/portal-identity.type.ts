import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { portalOutcomeUnion } from '../../applicant/api/portal-refusal.type.js';
import { enumOf } from '../../../platform/graphql/enum.js';
import { linkStandings } from '../queries/phone-link-standing.js';

const PhoneLinkStateEnum = enumOf('PhoneLinkState', linkStandings);

@ObjectType('FaceStanding', { description: 'How the present operator’s face check stands.' })
export class PortalFaceStanding {
  @Field({ description: 'NONE or a liveness state.' })
  state: string;

  @Field()
  stateZh: string;

  @Field()
  stateEn: string;

  @Field(() => Int, { description: 'Checks left today.' })
  attemptsLeft: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When there will be more, where there are none today.' })
  retryAt: Date | null;

  @Field(() => String, { nullable: true })
  adviceZh: string | null;

  @Field(() => String, { nullable: true })
  adviceEn: string | null;
}

@ObjectType('OrderPhoneCheck', { description: 'The last carrier check about a person’s present data.' })
export class PortalPhoneCheck {
  @Field({ description: 'OPERATOR or LEGAL_PERSON.' })
  subject: string;

  @Field()
  result: string;

  @Field()
  resultZh: string;

  @Field()
  resultEn: string;

  @Field(() => String, { nullable: true })
  adviceZh: string | null;

  @Field(() => String, { nullable: true })
  adviceEn: string | null;

  @Field(() => Int, { description: 'Tries until a mismatch no longer holds the order up.' })
  triesLeft: number;

  @Field({ description: 'Whether the order may go on with this result; a person decides what a doubt means.' })
  mayGoOn: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  answeredAt: Date | null;
}

@ObjectType('OrderIdentity')
export class PortalOrderIdentity {
  @Field(() => PhoneLinkStateEnum, { description: 'How the desktop’s link stands, without its token.' })
  phoneLink: (typeof linkStandings)[number];

  @Field(() => GraphQLISODateTime, { nullable: true })
  phoneLinkExpiresAt: Date | null;

  @Field(() => PortalFaceStanding)
  liveness: PortalFaceStanding;

  @Field(() => [PortalPhoneCheck])
  phoneChecks: readonly PortalPhoneCheck[];

  @Field()
  faceConsentGiven: boolean;
}

@ObjectType('PhoneLink')
export class PortalPhoneLink {
  @Field({ description: 'For the QR code; what follows the # never reaches a server.' })
  url: string;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

export const PortalPhoneLinkOutcome = portalOutcomeUnion('PhoneLinkOutcome', PortalPhoneLink);
