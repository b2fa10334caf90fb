import type { EntityClass } from '@mikro-orm/core';
import { Consent } from './modules/applicant/consent.entity.js';
import { OrganisationGrant } from './modules/applicant/organisation-grant.entity.js';
import { Organisation } from './modules/applicant/organisation.entity.js';
import { PasswordAttempts } from './modules/applicant/password-attempts.entity.js';
import { PortalAccount } from './modules/applicant/portal-account.entity.js';
import { PortalSession } from './modules/applicant/portal-session.entity.js';
import { SmsCode } from './modules/applicant/sms-code.entity.js';
import { UseQuota } from './modules/applicant/use-quota.entity.js';
import { ApplicationTransition } from './modules/application/application-transition.entity.js';
import { Application } from './modules/application/application.entity.js';
import { FormDraft } from './modules/application/form-draft.entity.js';
import { OrderNumberCounter } from './modules/application/order-number-counter.entity.js';
import { OrganisationLimit } from './modules/application/organisation-limit.entity.js';
import { RenewalGuess } from './modules/application/renewal-guess.entity.js';
import { SlaSegment } from './modules/application/sla-segment.entity.js';
import { AuditEntry } from './modules/audit/audit-entry.entity.js';
import { BankVerificationAttempt } from './modules/bank-verification/bank-verification-attempt.entity.js';
import { CalendarDay } from './modules/calendar/calendar-day.entity.js';
import { CalendarYear } from './modules/calendar/calendar-year.entity.js';
import { Certificate } from './modules/certificate/certificate.entity.js';
import { WeakKey } from './modules/certificate/weak-key.entity.js';
import { Document } from './modules/document/document.entity.js';
import { CallNote } from './modules/hotline/call-note.entity.js';
import { LivenessSession } from './modules/identity/liveness-session.entity.js';
import { PhoneLink } from './modules/identity/phone-link.entity.js';
import { PhoneCheck } from './modules/identity/phone-check.entity.js';
import { Notification } from './modules/notification/notification.entity.js';
import { SmsReport } from './modules/notification/sms-report.entity.js';
import { CertificateIssue } from './modules/issuance/certificate-issue.entity.js';
import { CrlNumber, PublishedCrl } from './modules/issuance/crl.entity.js';
import { DownloadCode } from './modules/issuance/download-code.entity.js';
import { DriverChallenge } from './modules/issuance/driver-challenge.entity.js';
import { DriverSession } from './modules/issuance/driver-session.entity.js';
import { IssueHappening } from './modules/issuance/issue-happening.entity.js';
import { RevocationRequest } from './modules/issuance/revocation.entity.js';
import { Invoice } from './modules/invoice/invoice.entity.js';
import { Payment } from './modules/payment/payment.entity.js';
import { RefundProposal } from './modules/payment/refund-proposal.entity.js';
import { TransferCredit } from './modules/payment/transfer-credit.entity.js';
import { BankBranch } from './modules/reference/bank-branch.entity.js';
import { BankDirectoryVersion } from './modules/reference/bank-directory-version.entity.js';
import { Price } from './modules/reference/price.entity.js';
import { Project } from './modules/reference/project.entity.js';
import { ReasonCode } from './modules/reference/reason-code.entity.js';
import { Setting } from './modules/reference/setting.entity.js';
import { ReportRun } from './modules/reports/report-run.entity.js';
import { ChecklistTick } from './modules/review/checklist-tick.entity.js';
import { Decision } from './modules/review/decision.entity.js';
import { Reveal } from './modules/review/reveal.entity.js';
import { ReviewNote } from './modules/review/review-note.entity.js';
import { SlaWarning } from './modules/review/sla-warning.entity.js';
import { UrgencyGrant } from './modules/review/urgency-grant.entity.js';
import { StaffMember } from './modules/staff/staff-member.entity.js';
import { StaffSession } from './modules/staff/staff-session.entity.js';
import { Payout } from './modules/treasury/payout.entity.js';
import { ReconciliationException } from './modules/treasury/reconciliation-exception.entity.js';
import { StatementEntry } from './modules/treasury/statement-entry.entity.js';
import { Statement } from './modules/treasury/statement.entity.js';
import { CommandReceipt } from './platform/database/command-receipt.entity.js';
import { JobLease } from './platform/jobs/job-lease.entity.js';
import { OutboxDelivery, OutboxEvent } from './platform/outbox/outbox.entity.js';

/** Every table of the product. */
export const entities: readonly EntityClass<object>[] = [
  CommandReceipt, OutboxEvent, OutboxDelivery, JobLease, AuditEntry, StaffMember, StaffSession, CalendarDay,
  CalendarYear, Project, Price, ReasonCode, BankBranch, Setting, Certificate, WeakKey, PortalAccount, Organisation,
  OrganisationGrant, PortalSession, SmsCode, Consent, Payout, Statement, StatementEntry,
  ReconciliationException, Application, ApplicationTransition, SlaSegment, OrderNumberCounter, FormDraft,
  OrganisationLimit, RenewalGuess, Document, LivenessSession, PhoneCheck, Payment, BankVerificationAttempt,
  Decision, ChecklistTick, ReviewNote, SlaWarning, UrgencyGrant, Reveal, Notification, SmsReport, CallNote,
  ReportRun, Invoice, PhoneLink, RefundProposal, TransferCredit, BankDirectoryVersion, UseQuota,
  PasswordAttempts, CertificateIssue, IssueHappening, RevocationRequest, DriverChallenge, DriverSession,
  DownloadCode, CrlNumber, PublishedCrl,
];
