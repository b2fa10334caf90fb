import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { ApplicationState } from '../domain/application-states.js';
import { ApplicationStateEnum } from './enums.js';

@ObjectType('DuplicateSignal', { description: 'Another order that shares something with this one.' })
export class DuplicateSignalType {
  @Field({ description: 'SAME_OPERATOR SAME_PHONE SAME_ACCOUNT EARLIER_REJECTION' })
  kind: string;

  @Field(() => ID)
  applicationId: string;

  @Field()
  orderNo: string;

  @Field()
  organisationName: string;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;
}
