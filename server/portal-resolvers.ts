import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/applicant/api/account.resolver.js';
import { PortalBankBranchesResolver } from './modules/application/api/portal-bank-branches.resolver.js';
import { PortalOrderResolver } from './modules/application/api/portal-order.field-resolver.js';
import { PortalOrdersResolver } from './modules/application/api/portal-orders.resolver.js';
import { PortalBankVerificationResolver } from './modules/bank-verification/api/portal-bank-verification.resolver.js';
import { PortalDocumentsResolver } from './modules/document/api/portal-documents.field-resolver.js';
import { PortalIntakeResolver } from './modules/intake/api/portal-intake.resolver.js';
import { PortalDecisionResolver } from './modules/review/api/portal-decision.field-resolver.js';
import { PortalIssueResolver } from './modules/issuance/api/portal-issue.resolver.js';
import { PortalInvoicesResolver } from './modules/invoice/api/portal-invoices.resolver.js';
import { PortalOrderIdentityResolver } from './modules/identity/api/portal-identity.field-resolver.js';
import { PortalIdentityResolver } from './modules/identity/api/portal-identity.resolver.js';
import { PortalPhoneResolver } from './modules/intake/api/portal-phone.resolver.js';
import { PortalPaymentResolver } from './modules/payment/api/portal-payment.resolver.js';
import { PortalGrantResolver } from './modules/application/api/portal-grant.resolver.js';

/** Every resolver of the applicants' API. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a class
export const portalResolvers: NonEmptyArray<Function> = [
  AccountResolver,
  PortalOrdersResolver,
  PortalOrderResolver,
  PortalBankBranchesResolver,
  PortalDocumentsResolver,
  PortalBankVerificationResolver,
  PortalIntakeResolver,
  PortalDecisionResolver,
  PortalInvoicesResolver,
  PortalIssueResolver,
  PortalIdentityResolver,
  PortalOrderIdentityResolver,
  PortalPhoneResolver,
  PortalPaymentResolver,
  PortalGrantResolver,
];
