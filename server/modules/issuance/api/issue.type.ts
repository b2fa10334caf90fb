import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { IssueState } from '../domain/certificate-states.js';
import type { IssueAction } from '../domain/issue-abilities.js';
import { IssueActionEnum, IssueStateEnum } from './enums.js';

@ObjectType('CertificateIssue', { description: 'The issue of one certificate for an order.' })
export class CertificateIssueType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  applicationId: string;

  @Field()
  orderNo: string;

  @Field()
  organisationName: string;

  @Field(() => Int, { description: '2 where the first certificate was revoked and issued again.' })
  sequence: number;

  @Field(() => Int)
  version: number;

  @Field(() => IssueStateEnum)
  state: IssueState;

  @Field()
  profile: string;

  @Field(() => String, { nullable: true, description: 'Our number of the request at the authority.' })
  requestId: string | null;

  @Field(() => String, { nullable: true, description: 'As planned, from the moment a request was taken.' })
  serial: string | null;

  @Field(() => ID, { nullable: true, description: 'Once it was issued and verified.' })
  certificateId: string | null;

  @Field(() => String, { nullable: true })
  failureCode: string | null;

  @Field(() => String, { nullable: true })
  failureZh: string | null;

  @Field(() => String, { nullable: true })
  failureEn: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  requestedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  issuedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  installedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  revokedAt: Date | null;
}

@ObjectType('CertificateIssuePage')
export class CertificateIssuePageType {
  @Field(() => [CertificateIssueType])
  items: readonly CertificateIssueType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field({ description: 'There are more than `count`.' })
  capped: boolean;
}

@ObjectType('CertificateIssueAbility')
export class IssueAbilityType {
  @Field(() => IssueActionEnum)
  action: IssueAction;

  @Field()
  allowed: boolean;

  @Field(() => String, { nullable: true })
  reasonZh: string | null;

  @Field(() => String, { nullable: true })
  reasonEn: string | null;
}

@ObjectType('CertificateIssueEvent', { description: 'One line of the history: steps of issuing, of drivers and of revocations.' })
export class IssueEventType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field()
  kind: string;

  @Field({ description: 'Empty where no member of staff acted.' })
  byName: string;

  @Field()
  zh: string;

  @Field()
  en: string;
}

@ObjectType('DriverSession', { description: 'A driver that proved the old key of an order.' })
export class DriverSessionType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Name and version, as it gives them.' })
  driver: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}
