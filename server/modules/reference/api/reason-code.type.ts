import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { reasonKinds, type ReasonKind } from '../reason-code.entity.js';

export const ReasonKindEnum = enumOf('ReasonKind', reasonKinds);

@ObjectType('ReasonCode', { description: 'A reason that staff pick; its text goes out to the applicant with a decision.' })
export class ReasonCodeType {
  @Field()
  code: string;

  @Field(() => ReasonKindEnum)
  kind: ReasonKind;

  @Field()
  labelZh: string;

  @Field()
  labelEn: string;

  @Field()
  applicantTextZh: string;

  @Field()
  applicantTextEn: string;

  @Field(() => String, { nullable: true })
  reopens: string | null;
}
