import { Field, ID, ObjectType } from 'type-graphql';

/** A project of the CA: one online hall. */
@ObjectType('Project')
export class ProjectType {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  nameZh: string;

  @Field()
  nameEn: string;

  @Field()
  hallAddress: string;
}
