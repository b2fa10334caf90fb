import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { PortalTermPrice } from './portal-order-parts.type.js';

@ObjectType('EligibleCertificate')
export class PortalEligibleCertificate {
  @Field()
  serial: string;

  @Field()
  ownerNameMasked: string;

  @Field(() => GraphQLISODateTime)
  notAfter: Date;

  @Field()
  projectNameZh: string;

  @Field()
  projectNameEn: string;

  @Field(() => [PortalTermPrice])
  prices: readonly PortalTermPrice[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'If it is paid now and everything goes quickly.' })
  earliestDownload: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'If it is paid now; holidays counted.' })
  usualDownload: Date | null;
}

@ObjectType('Eligibility')
export class PortalEligibility {
  @Field({ description: 'Normalised where it could be, else as typed.' })
  serial: string;

  @Field()
  eligible: boolean;

  @Field({
    description: 'Stable: OK, UNKNOWN_SERIAL, MALFORMED_SERIAL, REVOKED, NOT_YET_EXPIRED, TOO_LATE, OTHER_HALL, LIVE_ORDER, ORGANISATION_BUSY.',
  })
  code: string;

  @Field()
  reasonZh: string;

  @Field()
  reasonEn: string;

  @Field()
  wayOutZh: string;

  @Field()
  wayOutEn: string;

  @Field(() => String, { nullable: true, description: 'Of the hall that the certificate belongs to, where it is another.' })
  hallAddress: string | null;

  @Field(() => ID, { nullable: true, description: 'The order under way, when it is one’s own.' })
  orderId: string | null;

  @Field(() => PortalEligibleCertificate, { nullable: true, description: 'Null for a serial that is not known.' })
  certificate: PortalEligibleCertificate | null;
}

@ObjectType('BankBranch', { description: 'A branch of the bank directory.' })
export class PortalBankBranch {
  @Field()
  cnaps: string;

  @Field()
  name: string;
}
