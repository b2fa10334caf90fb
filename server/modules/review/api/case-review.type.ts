import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { DocumentKindEnum } from '../../document/api/enums.js';
import type { DocumentKind } from '../../document/domain/document-states.js';
import type { DecisionKind, DecisionStatus } from '../domain/decisions.js';
import { DecisionKindEnum, DecisionStatusEnum } from './enums.js';

@ObjectType('Claim', { description: 'Who works on the case now.' })
export class ClaimType {
  @Field(() => ID)
  byId: string;

  @Field()
  byName: string;

  @Field()
  mine: boolean;

  @Field(() => GraphQLISODateTime)
  leaseUntil: Date;
}

@ObjectType('Ability', { description: 'What the viewer may do to the case now, and why not.' })
export class AbilityType {
  @Field({
    description: 'claim release approve return reject hold resume escalate confirm change sendBack recall freeze cancel '
      + 'requestLiveness requestPhoneCheck requestBankAttempt addNote addCallNote reveal',
  })
  action: string;

  @Field()
  allowed: boolean;

  @Field(() => String, { nullable: true })
  reasonZh: string | null;

  @Field(() => String, { nullable: true })
  reasonEn: string | null;
}

@ObjectType('Decision')
export class DecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  round: number;

  @Field(() => DecisionKindEnum)
  kind: DecisionKind;

  @Field(() => DecisionStatusEnum)
  status: DecisionStatus;

  @Field(() => [String])
  reasons: string[];

  @Field(() => String, { nullable: true })
  applicantText: string | null;

  @Field(() => String, { nullable: true })
  internalNote: string | null;

  @Field()
  decidedByName: string;

  @Field(() => GraphQLISODateTime)
  decidedAt: Date;

  @Field(() => String, { nullable: true })
  confirmedByName: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  confirmedAt: Date | null;
}

@ObjectType('ChecklistItem')
export class ChecklistItemType {
  @Field()
  code: string;

  @Field()
  labelZh: string;

  @Field()
  labelEn: string;

  @Field(() => DocumentKindEnum, { nullable: true })
  document: DocumentKind | null;

  @Field()
  ticked: boolean;

  @Field(() => String, { nullable: true })
  tickedByName: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  tickedAt: Date | null;
}
