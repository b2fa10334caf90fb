import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/applicant/api/account.resolver.js';
import { PortalPaymentResolver } from './modules/payment/api/portal-payment.resolver.js';

/** Every resolver of the applicants' API. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a class
export const portalResolvers: NonEmptyArray<Function> = [
  AccountResolver,
  PortalPaymentResolver,
];
