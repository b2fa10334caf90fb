import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RevocationReason } from '../../../gateways/certificate-authority/port.js';
import type { RevocationState } from '../domain/revocation-states.js';
import { RevocationReasonEnum, RevocationStateEnum } from './enums.js';

@ObjectType('Revocation', { description: 'A wish to have a certificate revoked, and what became of it.' })
export class RevocationType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  certificateId: string;

  @Field()
  serial: string;

  @Field()
  ownerName: string;

  @Field(() => Int)
  version: number;

  @Field({ description: 'REVOKE | REISSUE (another is issued for the order) | SUPERSEDE (by policy)' })
  purpose: string;

  @Field(() => RevocationReasonEnum)
  reason: RevocationReason;

  @Field({ description: 'In the proposer’s words; empty where the policy decided.' })
  note: string;

  @Field(() => RevocationStateEnum)
  state: RevocationState;

  @Field(() => String, { nullable: true })
  proposedByName: string | null;

  @Field(() => GraphQLISODateTime)
  proposedAt: Date;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The authority’s code.' })
  failureCode: string | null;

  @Field(() => String, { nullable: true })
  failureText: string | null;

  @Field({ description: 'Whether whoever asks may decide it now: not the proposer.' })
  mayDecide: boolean;
}

@ObjectType('RevocationPage')
export class RevocationPageType {
  @Field(() => [RevocationType])
  items: readonly RevocationType[];

  @Field(() => String, { nullable: true })
  next: string | null;

  @Field(() => Int)
  count: number;

  @Field({ description: 'There are more than `count`.' })
  capped: boolean;
}

@InputType()
export class RetryIssueInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class RequestRevocationInput {
  @Field(() => ID)
  certificateId: string;

  @Field(() => RevocationReasonEnum)
  reason: RevocationReason;

  @Field()
  note: string;
}

@InputType()
export class RequestReissueInput {
  @Field(() => ID)
  issueId: string;

  @Field()
  note: string;
}

@InputType()
export class DecideRevocationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field({ description: 'False declines it.' })
  agree: boolean;
}
