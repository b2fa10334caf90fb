import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { portalOutcomeUnion } from './portal-refusal.type.js';

@ObjectType('SmsCodeSent', { description: 'The same for a number with an account and without.' })
export class PortalSmsCodeSent {
  @Field(() => GraphQLISODateTime)
  resendAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

export const SmsCodeOutcome = portalOutcomeUnion('SmsCodeOutcome', PortalSmsCodeSent);
