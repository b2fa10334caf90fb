import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';

/** An issued certificate, as the register has it. */
@ObjectType('Certificate')
export class CertificateType {
  @Field(() => ID)
  id: string;

  @Field()
  serial: string;

  @Field()
  ownerName: string;

  @Field()
  ownerCode: string;

  @Field(() => GraphQLISODateTime)
  notBefore: Date;

  @Field(() => GraphQLISODateTime)
  notAfter: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'RFC 5280, 5.3.1.' })
  revokedReason: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its successor was confirmed installed.' })
  supersededAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The certificate that took its place.' })
  replacedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it; null for those of former systems.' })
  issuerName: string | null;
}
