import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import { CertificateType } from '../../certificate/api/certificate.type.js';

@ObjectType('CertificatePage')
export class CertificatePageType {
  @Field(() => [CertificateType])
  items: readonly CertificateType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field({ description: 'There are more than `count`.' })
  capped: boolean;
}

@ObjectType('NameAttribute')
export class NameAttributeType {
  @Field({ description: 'Dotted OID.' })
  type: string;

  @Field()
  label: string;

  @Field()
  value: string;
}

@ObjectType('ChainCertificate')
export class ChainCertificateType {
  @Field()
  subject: string;

  @Field()
  serial: string;

  @Field(() => GraphQLISODateTime)
  notBefore: Date;

  @Field(() => GraphQLISODateTime)
  notAfter: Date;
}

@ObjectType('ParsedCertificate', { description: 'What a certificate itself says.' })
export class ParsedCertificateType {
  @Field(() => [NameAttributeType])
  subject: readonly NameAttributeType[];

  @Field(() => [NameAttributeType])
  issuer: readonly NameAttributeType[];

  @Field()
  keyAlgorithm: string;

  @Field(() => Int)
  keyBits: number;

  @Field({ description: 'SHA-256 of the public key.' })
  keyId: string;

  @Field()
  fingerprintSha256: string;

  @Field(() => [ChainCertificateType], { description: 'From the issuing certificate to the root.' })
  chain: readonly ChainCertificateType[];
}

export const CertificateOutcome = outcomeUnion('CertificateOutcome', CertificateType);
