import { enumOf } from '../../../platform/graphql/enum.js';
import { consentKinds } from '../domain/consent-texts.js';
import { grantStandings } from '../domain/grant-standings.js';

export const ConsentKindEnum = enumOf('ConsentKind', consentKinds);
export const GrantStandingEnum = enumOf('GrantStanding', grantStandings,
  'DECLARED sees its own orders only; CONFIRMED (an order of it was approved, or passed on) sees all.');
