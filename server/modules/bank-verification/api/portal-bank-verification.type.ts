import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType('OrderBankAttempt', { description: 'One payment of 0.01 yuan to the declared account. Never the code in its remark.' })
export class PortalBankAttempt {
  @Field(() => Int)
  attemptNo: number;

  @Field()
  state: string;

  @Field()
  stateZh: string;

  @Field()
  stateEn: string;

  @Field(() => String, { nullable: true })
  reasonZh: string | null;

  @Field(() => String, { nullable: true })
  reasonEn: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt: Date | null;
}

@ObjectType('OrderBankVerification')
export class PortalBankVerification {
  @Field(() => [PortalBankAttempt], { description: 'Newest first.' })
  attempts: readonly PortalBankAttempt[];

  @Field(() => Int, { nullable: true, description: 'Null before verification began.' })
  payoutsLeft: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The same account again not before.' })
  nextAt: Date | null;
}

@InputType('CorrectBankAccountInput')
export class PortalCorrectBankAccountInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  accountName: string;

  @Field()
  branchCode: string;

  @Field()
  accountNumber: string;
}
