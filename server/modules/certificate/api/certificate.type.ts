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
}
