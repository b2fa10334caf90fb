import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import type { ConsentKind } from '../domain/consent-texts.js';
import { ConsentKindEnum } from './enums.js';

@ObjectType('Consent', { description: 'The last decision about a kind of text.' })
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

@ObjectType('ConsentText', { description: 'A text to agree to, in the version in force; paragraphs are separated by an empty line.' })
export class PortalConsentText {
  @Field(() => ConsentKindEnum)
  kind: ConsentKind;

  @Field({ description: 'Unique over all kinds.' })
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
