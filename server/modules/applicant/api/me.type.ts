import { Field, ID, ObjectType } from 'type-graphql';
import { PortalConsent } from './portal-consent.type.js';
import { PortalMyOrganisation } from './portal-organisation.type.js';
import { portalOutcomeUnion } from './portal-refusal.type.js';

@ObjectType({ description: 'The account that is logged in.' })
export class Me {
  @Field(() => ID)
  id: string;

  @Field()
  phoneMasked: string;

  @Field(() => String, { nullable: true })
  emailMasked: string | null;

  @Field()
  hasPassword: boolean;

  @Field(() => [PortalConsent], { description: 'The last decision of each kind; of one withdrawn, withdrawnAt is set.' })
  consents: readonly PortalConsent[];

  @Field(() => [PortalMyOrganisation])
  organisations: readonly PortalMyOrganisation[];
}

export const MeOutcome = portalOutcomeUnion('MeOutcome', Me);
