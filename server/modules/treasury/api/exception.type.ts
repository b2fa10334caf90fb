import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Fen } from '../../../platform/money.js';
import { exceptionKinds, type ExceptionKind } from '../reconciliation-exception.entity.js';

const ExceptionKindEnum = enumOf('ExceptionKind', exceptionKinds);

@ObjectType('ReconciliationException')
export class ReconciliationExceptionType {
  @Field(() => ID) id: string;
  @Field(() => ExceptionKindEnum) kind: ExceptionKind;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) payoutRequestNo: string | null;
  @Field(() => String, { nullable: true }) orderNo: string | null;
  @Field(() => String, { nullable: true }) bankReference: string | null;
  @Field(() => String, { nullable: true, description: 'A number that it is known by: an order’s, or WeChat’s of an order.' }) reference: string | null;
  @Field(() => FenScalar, { nullable: true }) amountFen: Fen | null;
  @Field(() => GraphQLISODateTime) openedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) resolvedAt: Date | null;
  @Field(() => String, { nullable: true }) resolvedByName: string | null;
  @Field(() => String, { nullable: true }) resolution: string | null;
}

@ObjectType('ExceptionPage')
export class ExceptionPageType {
  @Field(() => [ReconciliationExceptionType]) items: readonly ReconciliationExceptionType[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) count: number;
  @Field() capped: boolean;
}

@InputType()
export class ResolveExceptionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() resolution: string;
}

export const ExceptionOutcome = outcomeUnion('ExceptionOutcome', ReconciliationExceptionType);
