import type { NonEmptyArray } from 'type-graphql';
import { ApplicationResolver } from './modules/application/api/application.resolver.js';
import { CaseFileResolver } from './modules/application/api/case-file.field-resolver.js';
import { PersonalFieldsResolver } from './modules/application/api/personal-fields.field-resolver.js';
import { FinanceResolver } from './modules/bank-verification/api/finance.resolver.js';
import { AttemptsResolver } from './modules/bank-verification/api/attempts.field-resolver.js';
import { DocumentsResolver } from './modules/document/api/documents.field-resolver.js';
import { CaseHistoryResolver } from './modules/hotline/api/case-history.field-resolver.js';
import { HotlineResolver } from './modules/hotline/api/hotline.resolver.js';
import { IdentityResolver } from './modules/identity/api/identity.field-resolver.js';
import { CallListResolver } from './modules/notification/api/call-list.resolver.js';
import { NotificationsResolver } from './modules/notification/api/notifications.field-resolver.js';
import { InvoicesResolver } from './modules/invoice/api/invoices.resolver.js';
import { CaseIssuesResolver } from './modules/issuance/api/case-issues.field-resolver.js';
import { CertificatesResolver } from './modules/issuance/api/certificates.resolver.js';
import { IssuesResolver } from './modules/issuance/api/issues.resolver.js';
import { RevocationsResolver } from './modules/issuance/api/revocations.resolver.js';
import { CaseOrganisationResolver } from './modules/intake/api/case-organisation.resolver.js';
import { OrganisationLimitResolver } from './modules/intake/api/organisation-limit.resolver.js';
import { PaymentsResolver } from './modules/payment/api/payments.field-resolver.js';
import { RefundResolver } from './modules/payment/api/refund.resolver.js';
import { ReferenceResolver } from './modules/reference/api/reference.resolver.js';
import { ReportResolver } from './modules/reports/api/report.resolver.js';
import { CaseReviewResolver } from './modules/review/api/case-review.field-resolver.js';
import { ClaimResolver } from './modules/review/api/claim.resolver.js';
import { DecisionResolver } from './modules/review/api/decision.resolver.js';
import { QueueResolver } from './modules/review/api/queue.resolver.js';
import { RevealResolver } from './modules/review/api/reveal.resolver.js';
import { ReverificationResolver } from './modules/review/api/reverification.resolver.js';
import { SeniorResolver } from './modules/review/api/senior.resolver.js';
import { SlaWarningResolver } from './modules/review/api/sla-warning.resolver.js';
import { AuditResolver } from './modules/staff/api/audit.resolver.js';
import { OperationsResolver } from './modules/staff/api/operations.resolver.js';
import { SessionResolver } from './modules/staff/api/session.resolver.js';
import { StaffResolver } from './modules/staff/api/staff.resolver.js';

/** Every resolver of the staff API. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a class
export const consoleResolvers: NonEmptyArray<Function> = [
  SessionResolver,
  StaffResolver,
  AuditResolver,
  OperationsResolver,
  FinanceResolver,
  RefundResolver,
  ReportResolver,
  ReferenceResolver,
  ApplicationResolver,
  CaseFileResolver,
  PersonalFieldsResolver,
  CaseReviewResolver,
  QueueResolver,
  ClaimResolver,
  DecisionResolver,
  SeniorResolver,
  DocumentsResolver,
  IdentityResolver,
  CaseOrganisationResolver,
  OrganisationLimitResolver,
  PaymentsResolver,
  InvoicesResolver,
  CaseIssuesResolver,
  CertificatesResolver,
  IssuesResolver,
  RevocationsResolver,
  AttemptsResolver,
  ReverificationResolver,
  RevealResolver,
  SlaWarningResolver,
  NotificationsResolver,
  CallListResolver,
  HotlineResolver,
  CaseHistoryResolver,
];
