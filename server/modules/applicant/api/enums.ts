import { registerEnumType } from 'type-graphql';
import { consentKinds, type ConsentKind } from '../domain/consent-texts.js';
import { grantStandings, type GrantStanding } from '../organisation-grant.entity.js';

export const ConsentKindEnum = Object.fromEntries(consentKinds.map((kind) => [kind, kind])) as Record<ConsentKind, ConsentKind>;
registerEnumType(ConsentKindEnum, { name: 'ConsentKind' });

export const GrantStandingEnum = Object.fromEntries(
  grantStandings.map((standing) => [standing, standing]),
) as Record<GrantStanding, GrantStanding>;
registerEnumType(GrantStandingEnum, {
  name: 'GrantStanding',
  description: 'DECLARED opens the orders that the account filed itself; CONFIRMED all of the organisation’s.',
});
