import { Field, ObjectType } from 'type-graphql';

@ObjectType('FieldComparison', { description: 'A declared value beside what it must agree with.' })
export class FieldComparisonType {
  @Field({ description: 'organisationName, creditCode, bankAccountName, creditCodeCheck …' })
  field: string;

  @Field()
  equal: boolean;

  @Field(() => String, { nullable: true, description: 'What it was compared with, null where it is a check of form.' })
  reference: string | null;

  @Field({ description: 'CERTIFICATE | CHECK_DIGIT | ORGANISATION | PREVIOUS_ROUND' })
  source: string;

  @Field()
  noteZh: string;

  @Field()
  noteEn: string;
}
