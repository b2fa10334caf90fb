import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType('AuditEntry')
export class AuditEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field()
  actorKind: string;

  @Field()
  actorId: string;

  @Field()
  actorName: string;

  @Field()
  action: string;

  @Field()
  subjectType: string;

  @Field()
  subjectId: string;

  @Field(() => String, { nullable: true })
  caseId: string | null;

  @Field({ description: 'JSON: codes, ids and counts.' })
  details: string;

  @Field({ description: 'False where the row no longer matches its own keyed hash.' })
  intact: boolean;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEntryType])
  items: AuditEntryType[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@InputType('AuditFilter')
export class AuditFilterInput {
  @Field(() => String, { nullable: true })
  actorId?: string | null;

  @Field(() => String, { nullable: true })
  action?: string | null;

  @Field(() => String, { nullable: true })
  caseId?: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  to?: Date | null;
}
