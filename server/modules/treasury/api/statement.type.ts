import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FenScalar } from '../../../platform/graphql/fen.scalar.js';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Fen } from '../../../platform/money.js';

@ObjectType('Statement')
export class StatementType {
  @Field(() => ID) id: string;
  @Field() statementNo: string;
  @Field() account: string;
  @Field(() => GraphQLISODateTime) fromAt: Date;
  @Field(() => GraphQLISODateTime) toAt: Date;
  @Field(() => FenScalar) openingFen: Fen;
  @Field(() => FenScalar) closingFen: Fen;
  @Field(() => Int) entryCount: number;
  @Field() importedBy: string;
  @Field(() => GraphQLISODateTime) importedAt: Date;
}

@ObjectType('StatementPage')
export class StatementPageType {
  @Field(() => [StatementType]) items: readonly StatementType[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@InputType()
export class ImportStatementInput {
  @Field() fileName: string;

  @Field({ description: 'Base64 of the file, at most 5 MB decoded.' })
  content: string;
}

export const StatementOutcome = outcomeUnion('StatementOutcome', StatementType);
