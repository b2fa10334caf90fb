import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/applicant/api/account.resolver.js';
import { PortalGrantResolver } from './modules/application/api/portal-grant.resolver.js';

/** Every resolver of the applicants' API. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a class
export const portalResolvers: NonEmptyArray<Function> = [
  AccountResolver,
  PortalGrantResolver,
];
