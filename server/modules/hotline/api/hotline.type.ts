import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { ApplicationStateEnum } from '../../application/api/enums.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import { lookupKinds, type LookupKind } from '../domain/lookup-kind.js';

const LookupKindEnum = enumOf('LookupKind', lookupKinds);

@ObjectType('LookupHit')
export class LookupHitType {
  @Field(() => ID)
  id: string;

  @Field()
  orderNo: string;

  @Field()
  organisationName: string;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;
}

@ObjectType('LookupResult')
export class LookupResultType {
  @Field(() => LookupKindEnum)
  kind: LookupKind;

  @Field({ description: 'What was searched, as understood (masked).' })
  understood: string;

  @Field(() => [LookupHitType])
  hits: readonly LookupHitType[];

  @Field({ description: 'More than 50: ask to refine.' })
  tooMany: boolean;

  @Field(() => Int)
  milliseconds: number;
}

@ObjectType('Note')
export class NoteType {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field()
  byName: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field({ description: 'REVIEW | CALL' })
  kind: string;
}

@ObjectType('TimelineEvent')
export class TimelineEventType {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field({ description: 'transition sla document liveness phoneCheck payment bankAttempt note' })
  kind: string;

  @Field()
  code: string;

  @Field()
  byName: string;

  @Field()
  titleZh: string;

  @Field()
  titleEn: string;

  @Field(() => String, { nullable: true })
  detailZh: string | null;

  @Field(() => String, { nullable: true })
  detailEn: string | null;
}

@ObjectType('Guidance', { description: 'What a hotline agent tells the caller.' })
export class GuidanceType {
  @Field()
  statusZh: string;

  @Field()
  statusEn: string;

  @Field()
  blocksZh: string;

  @Field()
  blocksEn: string;

  @Field()
  nextActorZh: string;

  @Field()
  nextActorEn: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  deadline: Date | null;

  @Field(() => Int, { nullable: true })
  attemptsLeft: number | null;

  @Field()
  sayZh: string;

  @Field()
  sayEn: string;
}
