import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.js';
import { noticeKinds, type NoticeChannel, type NoticeKind } from '../domain/notice-kinds.js';
import { notificationStates, type NotificationState } from '../domain/notification-states.js';

const NotificationStateEnum = enumOf('NotificationState', notificationStates);
const NoticeKindEnum = enumOf('NoticeKind', noticeKinds);
const NoticeChannelEnum = enumOf('NoticeChannel', ['SMS', 'MAIL'] as const satisfies readonly NoticeChannel[]);

@ObjectType('Notification', { description: 'One message to one address: what the people of an order were told.' })
export class NotificationType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => NoticeKindEnum)
  kind: NoticeKind;

  @Field()
  titleZh: string;

  @Field()
  titleEn: string;

  @Field(() => NoticeChannelEnum)
  channel: NoticeChannel;

  @Field({ description: 'Masked.' })
  address: string;

  @Field(() => NotificationStateEnum)
  state: NotificationState;

  @Field(() => String, { nullable: true, description: 'Code of the provider or carrier, where it did not go well.' })
  reason: string | null;

  @Field(() => Int)
  attempts: number;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it goes out, or is asked for again.' })
  dueAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was delivered, or found not to be.' })
  endedAt: Date | null;

  @Field()
  mayResend: boolean;
}

@InputType()
export class ResendInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version of the notice that was shown.' })
  version: number;
}
