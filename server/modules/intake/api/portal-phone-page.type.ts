import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { portalOutcomeUnion } from '../../applicant/api/portal-refusal.type.js';
import { PortalFaceStanding } from '../../identity/api/portal-identity.type.js';

@ObjectType('PhotoStanding')
export class PortalPhotoStanding {
  @Field({ description: 'There, about the present operator, and not sent back.' })
  uploaded: boolean;

  @Field(() => String, { nullable: true })
  adviceZh: string | null;

  @Field(() => String, { nullable: true })
  adviceEn: string | null;
}

@ObjectType('PhonePage', { description: 'What the phone that scanned the code may see.' })
export class PortalPhonePage {
  @Field()
  orderNo: string;

  @Field()
  operatorNameMasked: string;

  @Field()
  organisationName: string;

  @Field(() => GraphQLISODateTime, { description: 'When the phone’s session ends if nothing more comes from it.' })
  expiresAt: Date;

  @Field(() => PortalPhotoStanding)
  idFront: PortalPhotoStanding;

  @Field(() => PortalPhotoStanding)
  idBack: PortalPhotoStanding;

  @Field(() => PortalPhotoStanding)
  handheld: PortalPhotoStanding;

  @Field(() => PortalFaceStanding)
  face: PortalFaceStanding;

  @Field()
  faceConsentGiven: boolean;

  @Field({ description: 'Nothing is left to do on the phone.' })
  done: boolean;
}

@ObjectType('FaceCheckStarted')
export class PortalFaceCheckStarted {
  @Field({ description: 'The provider’s page.' })
  url: string;
}

export const PortalPhonePageOutcome = portalOutcomeUnion('PhonePageOutcome', PortalPhonePage);
export const PortalFaceCheckOutcome = portalOutcomeUnion('FaceCheckOutcome', PortalFaceCheckStarted);
