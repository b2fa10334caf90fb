import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/applicant/api/account.resolver.js';
import { PortalOrderIdentityResolver } from './modules/identity/api/portal-identity.field-resolver.js';
import { PortalIdentityResolver } from './modules/identity/api/portal-identity.resolver.js';
import { PortalPhoneResolver } from './modules/intake/api/portal-phone.resolver.js';

/** Every resolver of the applicants' API. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a class
export const portalResolvers: NonEmptyArray<Function> = [
  AccountResolver,
  PortalIdentityResolver,
  PortalOrderIdentityResolver,
  PortalPhoneResolver,
];
