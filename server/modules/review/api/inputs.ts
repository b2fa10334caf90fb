import { Field, ID, InputType, Int } from 'type-graphql';
import type { DecisionKind } from '../domain/decisions.js';
import { DecisionKindEnum } from './enums.js';

@InputType()
export class CaseInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class ApproveInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  internalNote?: string | null;
}

@InputType()
export class DecisionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  reasonCodes: string[];

  @Field(() => String, { nullable: true })
  applicantText?: string | null;

  @Field(() => String, { nullable: true })
  internalNote?: string | null;
}

@InputType()
export class ChangeDecisionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DecisionKindEnum)
  kind: DecisionKind;

  @Field(() => [String])
  reasonCodes: string[];

  @Field(() => String, { nullable: true })
  applicantText?: string | null;

  @Field(() => String, { nullable: true })
  internalNote?: string | null;
}

@InputType()
export class TickInput {
  @Field(() => ID)
  id: string;

  @Field()
  item: string;

  @Field()
  ticked: boolean;
}

@InputType()
export class NoteInput {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;
}

@InputType()
export class ClaimInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Why a senior takes over another\'s claim.' })
  takeoverReason?: string | null;
}
