import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import type { IssueState } from '../domain/certificate-states.js';
import { IssueStateEnum } from './enums.js';

@ObjectType('NewCertificate', { description: 'The certificate that an order brings.' })
export class PortalIssue {
  @Field(() => IssueStateEnum)
  state: IssueState;

  @Field({ description: 'How it stands and what to do, in one sentence.' })
  sentenceZh: string;

  @Field()
  sentenceEn: string;

  @Field(() => String, { nullable: true, description: 'Null before it is issued.' })
  serial: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  notBefore: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  notAfter: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  installedAt: Date | null;
}

@ObjectType('DownloadCode', { description: 'How the code for the driver stands. The code itself goes to the operator’s phone alone.' })
export class PortalDownloadCode {
  @Field(() => Int)
  triesLeft: number;

  @Field(() => GraphQLISODateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => GraphQLISODateTime, { description: 'When a new one may be asked for.' })
  renewableAt: Date;
}
