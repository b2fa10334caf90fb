import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { livenessStates, type LivenessState } from '../domain/liveness-states.js';
import { phoneCheckResults, type PhoneCheckResult } from '../domain/phone-check-results.js';

const LivenessStateEnum = enumOf('LivenessState', livenessStates);
const PhoneCheckResultEnum = enumOf('PhoneCheckResult', phoneCheckResults);

@ObjectType('LivenessSession')
export class LivenessSessionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  attempt: number;

  @Field(() => LivenessStateEnum)
  state: LivenessState;

  @Field(() => Int, { nullable: true })
  similarity: number | null;

  @Field(() => String, { nullable: true })
  providerCode: string | null;

  @Field(() => GraphQLISODateTime)
  invitedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  finishedAt: Date | null;

  @Field()
  requestedByStaff: boolean;
}

@ObjectType('PhoneCheck')
export class PhoneCheckType {
  @Field(() => ID)
  id: string;

  @Field()
  subject: string;

  @Field(() => Int)
  attempt: number;

  @Field(() => PhoneCheckResultEnum)
  result: PhoneCheckResult;

  @Field(() => String, { nullable: true })
  contradicted: string | null;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true })
  adviceZh: string | null;

  @Field(() => String, { nullable: true })
  adviceEn: string | null;
}
