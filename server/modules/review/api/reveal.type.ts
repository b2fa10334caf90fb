import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import { revealableFields, type RevealableField } from '../domain/revealable-fields.js';

const RevealableFieldEnum = enumOf('RevealableField', Object.keys(revealableFields) as RevealableField[]);

@ObjectType('Revealed', { description: 'One field in clear, for a short while.' })
export class RevealedType {
  @Field(() => RevealableFieldEnum)
  field: RevealableField;

  @Field()
  value: string;

  @Field(() => GraphQLISODateTime)
  until: Date;
}

export const RevealOutcome = outcomeUnion('RevealOutcome', RevealedType);

@InputType()
export class RevealInput {
  @Field(() => ID)
  id: string;

  @Field(() => RevealableFieldEnum)
  field: RevealableField;

  @Field()
  reason: string;
}
