/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ApplicationState =
  | 'AWAITING_PAYMENT'
  | 'BANK_VERIFICATION_FAILED'
  | 'BANK_VERIFYING'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'IN_REVIEW'
  | 'ISSUING'
  | 'ON_HOLD'
  | 'PENDING_DOWNLOAD'
  | 'PENDING_REVIEW'
  | 'REJECTED'
  | 'RETURNED'
  | 'SECOND_REVIEW';

export type ApproveInput = {
  id: string;
  internalNote?: string | null | undefined;
  version: number;
};

export type AttemptState =
  | 'AWAITING_CODE'
  | 'CANCELLED'
  | 'CODE_EXHAUSTED'
  | 'CREATED'
  | 'EXPIRED'
  | 'FAILED'
  | 'PASSED'
  | 'RETURNED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'SUBMITTING'
  | 'UNKNOWN';

export type AuditFilter = {
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  caseId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type CaseInput = {
  id: string;
  version: number;
};

export type CertificateFilter =
  | 'ALL'
  | 'EXPIRED'
  | 'EXPIRING'
  | 'REVOKED';

export type CertificateIssueAction =
  | 'requestReissue'
  | 'requestRevocation'
  | 'retryIssue'
  | 'sendDownloadCode';

export type CertificateIssueState =
  | 'INSTALLED'
  | 'INSTALL_FAILED'
  | 'ISSUED'
  | 'ISSUE_FAILED'
  | 'ISSUE_UNKNOWN'
  | 'ISSUING'
  | 'READY'
  | 'REVOKED';

export type CertificateStanding =
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUPERSEDED'
  | 'VALID';

export type ChangeDecisionInput = {
  applicantText?: string | null | undefined;
  id: string;
  internalNote?: string | null | undefined;
  kind: DecisionKind;
  reasonCodes: Array<string>;
  version: number;
};

export type ChangePasswordInput = {
  current: string;
  next: string;
};

export type ChangeRoleInput = {
  id: string;
  role: Role;
  version: number;
};

export type ClaimInput = {
  id: string;
  /** Why a senior takes over another's claim. */
  takeoverReason?: string | null | undefined;
};

export type CreateStaffInput = {
  displayName: string;
  password: string;
  role: Role;
  username: string;
};

export type CreditDecision =
  | 'ACCEPT'
  | 'RETURN';

export type DecideRefundInput = {
  agree: boolean;
  /** The proposal’s. */
  id: string;
};

export type DecideRevocationInput = {
  /** False declines it. */
  agree: boolean;
  id: string;
  version: number;
};

export type DecisionInput = {
  applicantText?: string | null | undefined;
  id: string;
  internalNote?: string | null | undefined;
  reasonCodes: Array<string>;
  version: number;
};

export type DecisionKind =
  | 'APPROVE'
  | 'ESCALATE'
  | 'REJECT'
  | 'RETURN';

export type DecisionStatus =
  | 'CHANGED'
  | 'EFFECTIVE'
  | 'PROPOSED'
  | 'RECALLED'
  | 'SENT_BACK';

export type DocumentKind =
  | 'HANDHELD_ID'
  | 'ID_BACK'
  | 'ID_FRONT'
  | 'LIVENESS_FRAME'
  | 'RENAME_PROOF'
  | 'SIGNED_FORM';

export type DocumentState =
  | 'ACCEPTED'
  | 'CHECKED'
  | 'REVISION'
  | 'UPLOADED';

export type ExceptionKind =
  | 'AMOUNT_DIFFERS'
  | 'CREDIT_OTHER_PAYER'
  | 'CREDIT_PARTIAL'
  | 'CREDIT_SURPLUS'
  | 'CREDIT_UNASSIGNED'
  | 'DUPLICATE'
  | 'LATE_RETURN'
  | 'MISSING_AT_BANK'
  | 'MISSING_HERE'
  | 'UNKNOWN_TOO_LONG'
  | 'WECHAT_AMOUNT_DIFFERS'
  | 'WECHAT_MISSING_HERE'
  | 'WECHAT_MISSING_THERE';

export type HolderStanding =
  | 'CONFIRMED'
  | 'DECLARED';

export type ImportStatementInput = {
  /** Base64 of the file, at most 5 MB decoded. */
  content: string;
  fileName: string;
};

export type InvoiceState =
  | 'FAILED'
  | 'ISSUED'
  | 'ISSUING'
  | 'NONE'
  | 'RED'
  | 'RED_PENDING'
  | 'REQUESTED';

export type LivenessState =
  | 'EXPIRED'
  | 'FAILED'
  | 'INVITED'
  | 'OPENED'
  | 'PASSED'
  | 'PROVIDER_ERROR'
  | 'UNCERTAIN';

export type LogInInput = {
  password: string;
  totp?: string | null | undefined;
  username: string;
};

export type LookupKind =
  | 'CERTIFICATE_SERIAL'
  | 'CREDIT_CODE'
  | 'ID_NUMBER'
  | 'ORDER_NO'
  | 'ORGANISATION_NAME'
  | 'PHONE';

export type NoteInput = {
  id: string;
  text: string;
};

export type NoticeChannel =
  | 'MAIL'
  | 'SMS';

export type NotificationState =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'QUEUED'
  | 'REFUSED'
  | 'SENDING'
  | 'SENT'
  | 'UNDELIVERED'
  | 'UNKNOWN';

export type PaymentState =
  | 'AWAITING'
  | 'CLOSED'
  | 'CREATED'
  | 'PAID'
  | 'REFUNDED'
  | 'REFUNDING'
  | 'REFUND_ABNORMAL';

export type PayoutFailureReason =
  | 'ACCOUNT_BLOCKED'
  | 'ACCOUNT_CLOSED'
  | 'CHANNEL_DOWN'
  | 'INSUFFICIENT_FUNDS'
  | 'NAME_MISMATCH'
  | 'NO_SUCH_ACCOUNT'
  | 'RATE_LIMITED'
  | 'WRONG_BRANCH';

export type PayoutState =
  | 'CANCELLED'
  | 'CREATED'
  | 'FAILED'
  | 'RETURNED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'SUBMITTING'
  | 'UNKNOWN';

export type PhoneCheckResult =
  | 'ERROR'
  | 'MATCH'
  | 'MISMATCH'
  | 'NO_RECORD'
  | 'REQUESTED'
  | 'UNSUPPORTED';

export type ProposeRefundInput = {
  payeeAccount: string;
  payeeBranchCode: string;
  payeeName: string;
  paymentId: string;
  reason: string;
};

export type QueueTab =
  | 'MINE'
  | 'ON_HOLD'
  | 'OVERDUE'
  | 'RETURNED'
  | 'SECOND_REVIEW'
  | 'UNCLAIMED';

export type RaiseOrganisationLimitInput = {
  creditCode: string;
  /** Orders from payment on, 1 to 20; 1 ends an exception. */
  limit: number;
  reason: string;
  until: string;
};

export type ReasonKind =
  | 'CANCEL'
  | 'ESCALATE'
  | 'HOLD'
  | 'RECALL'
  | 'REJECT'
  | 'RETURN'
  | 'REVEAL';

export type ReassignOrganisationInput = {
  organisationId: string;
  /** Mobile number of whoever acts for it from now on. */
  phone: string;
  /** How that was proved, e.g. the number of the organisation’s letter. */
  reason: string;
};

/** Why an invoice is reversed. */
export type RedReason =
  | 'ALLOWANCE'
  | 'GOODS_RETURNED'
  | 'ISSUED_IN_ERROR'
  | 'SERVICE_TERMINATED';

export type RefundState =
  | 'REFUNDED'
  | 'REFUNDING'
  | 'REFUND_ABNORMAL';

/** Why an expected request was refused; stable. */
export type RefusalCode =
  | 'ACCOUNT_LOCKED'
  | 'ALREADY_CLAIMED'
  | 'ALREADY_IMPORTED'
  | 'BANK_RETURNED'
  | 'BUSY'
  | 'CALENDAR_YEAR_MISSING'
  | 'CERTIFICATE_REVOKED'
  | 'CERTIFICATE_UNKNOWN'
  | 'CHALLENGE_USED'
  | 'CHECKLIST_INCOMPLETE'
  | 'CODE_EXHAUSTED'
  | 'CODE_REQUIRED'
  | 'CODE_WRONG'
  | 'CREDENTIALS_REFUSED'
  | 'DRIVER_TOO_OLD'
  | 'DUPLICATE'
  | 'INCOMPLETE_SUBMISSION'
  | 'INVALID_INPUT'
  | 'ISSUE_FAILED'
  | 'KEY_UNACCEPTABLE'
  | 'LIMIT_REACHED'
  | 'NOTHING_TO_TAKE'
  | 'NOT_CLAIMED_BY_YOU'
  | 'NOT_FOUND'
  | 'NOT_ISSUED'
  | 'NOT_PERMITTED'
  | 'NOT_SIGNED_IN'
  | 'NO_ORDER'
  | 'ORDER_CLOSED'
  | 'ORDER_NOT_READY'
  | 'PROOF_REJECTED'
  | 'RATE_LIMITED'
  | 'REASON_REQUIRED'
  | 'REQUEST_CONFLICT'
  | 'REQUEST_REJECTED'
  | 'SECOND_FACTOR_REFUSED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SEPARATION_OF_DUTIES'
  | 'SESSION_ENDED'
  | 'STALE_VERSION'
  | 'STATEMENT_DAMAGED'
  | 'STATEMENT_DOES_NOT_ADD_UP'
  | 'TOO_EARLY'
  | 'UPLOAD_REFUSED'
  | 'WRONG_STATE';

export type ReportState =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'QUEUED'
  | 'READY'
  | 'RUNNING';

export type RequestReissueInput = {
  issueId: string;
  note: string;
};

export type RequestRevocationInput = {
  certificateId: string;
  note: string;
  reason: RevocationReason;
};

export type ResendInput = {
  id: string;
  /** The version of the notice that was shown. */
  version: number;
};

export type ResetPasswordInput = {
  id: string;
  password: string;
  version: number;
};

export type ResolveCreditInput = {
  decision: CreditDecision;
  /** The exception’s. */
  id: string;
  orderNo?: string | null | undefined;
  resolution: string;
  version: number;
};

export type ResolveExceptionInput = {
  id: string;
  resolution: string;
  version: number;
};

export type RetryInvoiceInput = {
  id: string;
  version: number;
};

export type RetryIssueInput = {
  id: string;
  version: number;
};

export type RevealInput = {
  field: RevealableField;
  id: string;
  reason: string;
};

export type RevealableField =
  | 'BANK_ACCOUNT_NUMBER'
  | 'INVOICE_ACCOUNT'
  | 'INVOICE_ADDRESS'
  | 'INVOICE_PHONE'
  | 'LEGAL_ID_NUMBER'
  | 'LEGAL_NAME'
  | 'LEGAL_PHONE'
  | 'OPERATOR_EMAIL'
  | 'OPERATOR_ID_NUMBER'
  | 'OPERATOR_NAME'
  | 'OPERATOR_PHONE';

/** RFC 5280, 5.3.1. */
export type RevocationReason =
  | 'affiliationChanged'
  | 'cessationOfOperation'
  | 'keyCompromise'
  | 'privilegeWithdrawn'
  | 'superseded'
  | 'unspecified';

export type RevocationState =
  | 'DECLINED'
  | 'PROPOSED'
  | 'REVOKED'
  | 'REVOKE_REFUSED'
  | 'REVOKE_UNKNOWN'
  | 'REVOKING';

export type RiskFlag =
  | 'EARLIER_REJECTION'
  | 'LIVENESS_UNCERTAIN'
  | 'NAME_CHANGED'
  | 'NO_FACE_RECOGNITION'
  | 'OLD_CODE'
  | 'PHONE_CHECK_MISMATCH'
  | 'PHONE_CHECK_UNCERTAIN'
  | 'SAMPLED'
  | 'SHARED_ACCOUNT'
  | 'SHARED_OPERATOR';

export type Role =
  | 'admin'
  | 'auditor'
  | 'finance'
  | 'hotline'
  | 'manager'
  | 'reviewer'
  | 'senior_reviewer';

export type SlaColour =
  | 'AMBER'
  | 'NEUTRAL'
  | 'RED';

export type StaffVersionInput = {
  id: string;
  version: number;
};

export type TickInput = {
  id: string;
  item: string;
  ticked: boolean;
};

export type RefusedFragment = { code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null };

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { next: string | null, items: Array<{ id: string, at: string, actorKind: string, actorId: string, actorName: string, action: string, subjectType: string, subjectId: string, caseId: string | null, details: string, intact: boolean }> } };

export type CertificateRowFragment = { id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding };

export type CertificateCardFragment = { id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> };

export type CertificatesQueryVariables = Exact<{
  filter: CertificateFilter;
  withinDays: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding }> } };

export type CertificateQueryVariables = Exact<{
  id: string;
}>;


export type CertificateQuery = { certificate: { id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> } };

export type IssueRowFragment = { id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null };

export type IssueCardFragment = { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> };

export type TroubledIssuesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TroubledIssuesQuery = { troubledIssues: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null }> } };

export type OrderIssuesQueryVariables = Exact<{
  id: string;
}>;


export type OrderIssuesQuery = { application: { id: string, orderNo: string, organisationName: string, issues: Array<{ profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> }> } };

export type RetryIssueMutationVariables = Exact<{
  input: RetryIssueInput;
}>;


export type RetryIssueMutation = { retryIssue:
    | { __typename: 'CertificateIssue', profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type SendDownloadCodeMutationVariables = Exact<{
  applicationId: string;
}>;


export type SendDownloadCodeMutation = { sendDownloadCode:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RevocationRowFragment = { id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean };

type CertificateOutcome_Certificate_Fragment = { __typename: 'Certificate', id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> };

type CertificateOutcome_Refusal_Fragment = { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null };

export type CertificateOutcomeFragment =
  | CertificateOutcome_Certificate_Fragment
  | CertificateOutcome_Refusal_Fragment
;

export type OpenRevocationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenRevocationsQuery = { openRevocations: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> } };

export type OpenRevocationCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenRevocationCountQuery = { openRevocations: { count: number, capped: boolean } };

export type RequestRevocationMutationVariables = Exact<{
  input: RequestRevocationInput;
}>;


export type RequestRevocationMutation = { requestRevocation:
    | { __typename: 'Certificate', id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ConfirmRevocationMutationVariables = Exact<{
  input: DecideRevocationInput;
}>;


export type ConfirmRevocationMutation = { confirmRevocation:
    | { __typename: 'Certificate', id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RequestReissueMutationVariables = Exact<{
  input: RequestReissueInput;
}>;


export type RequestReissueMutation = { requestReissue:
    | { __typename: 'Certificate', id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ConfirmReissueMutationVariables = Exact<{
  input: DecideRevocationInput;
}>;


export type ConfirmReissueMutation = { confirmReissue:
    | { __typename: 'Certificate', id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RetryRevocationMutationVariables = Exact<{
  input: RetryIssueInput;
}>;


export type RetryRevocationMutation = { retryRevocation:
    | { __typename: 'Certificate', id: string, serial: string, ownerName: string, ownerCode: string, notBefore: string, notAfter: string, revokedAt: string | null, revokedReason: string | null, supersededAt: string | null, replacedBy: string | null, issuerName: string | null, standing: CertificateStanding, parsed: { keyAlgorithm: string, keyBits: number, keyId: string, fingerprintSha256: string, subject: Array<{ type: string, label: string, value: string }>, issuer: Array<{ type: string, label: string, value: string }>, chain: Array<{ subject: string, serial: string, notBefore: string, notAfter: string }> } | null, issue: { profile: string, requestId: string | null, id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, events: Array<{ id: string, at: string, kind: string, byName: string, zh: string, en: string }>, sessions: Array<{ id: string, driver: string | null, createdAt: string, expiresAt: string }> } | null, revocations: Array<{ id: string, certificateId: string, serial: string, ownerName: string, version: number, purpose: string, reason: RevocationReason, note: string, state: RevocationState, proposedByName: string | null, proposedAt: string, decidedByName: string | null, decidedAt: string | null, revokedAt: string | null, failureCode: string | null, failureText: string | null, mayDecide: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type PayoutsQueryVariables = Exact<{
  state?: PayoutState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PayoutsQuery = { payouts: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, requestNo: string, state: PayoutState, amountFen: number, orderNo: string | null, applicationId: string | null, failureReason: PayoutFailureReason | null, failureText: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, asked: number, payeeName: { value: string, masked: boolean }, payeeAccount: { value: string, masked: boolean } }> } };

export type StatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { statements: { next: string | null, items: Array<{ id: string, statementNo: string, account: string, fromAt: string, toAt: string, openingFen: number, closingFen: number, entryCount: number, importedBy: string, importedAt: string }> } };

export type StatementRowFragment = { id: string, statementNo: string, account: string, fromAt: string, toAt: string, openingFen: number, closingFen: number, entryCount: number, importedBy: string, importedAt: string };

export type ReconciliationExceptionsQueryVariables = Exact<{
  open: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ReconciliationExceptionsQuery = { reconciliationExceptions: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, kind: ExceptionKind, version: number, payoutRequestNo: string | null, orderNo: string | null, bankReference: string | null, reference: string | null, amountFen: number | null, openedAt: string, resolvedAt: string | null, resolvedByName: string | null, resolution: string | null }> } };

export type ExceptionRowFragment = { id: string, kind: ExceptionKind, version: number, payoutRequestNo: string | null, orderNo: string | null, bankReference: string | null, reference: string | null, amountFen: number | null, openedAt: string, resolvedAt: string | null, resolvedByName: string | null, resolution: string | null };

export type ImportStatementMutationVariables = Exact<{
  input: ImportStatementInput;
}>;


export type ImportStatementMutation = { importStatement:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'Statement', id: string, statementNo: string, account: string, fromAt: string, toAt: string, openingFen: number, closingFen: number, entryCount: number, importedBy: string, importedAt: string }
   };

export type ResolveExceptionMutationVariables = Exact<{
  input: ResolveExceptionInput;
}>;


export type ResolveExceptionMutation = { resolveException:
    | { __typename: 'ReconciliationException', id: string, kind: ExceptionKind, version: number, payoutRequestNo: string | null, orderNo: string | null, bankReference: string | null, reference: string | null, amountFen: number | null, openedAt: string, resolvedAt: string | null, resolvedByName: string | null, resolution: string | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type TroubledInvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TroubledInvoicesQuery = { troubledInvoices: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, version: number, orderNo: string, applicationId: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, requestNo: string, totalFen: number, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string }> } };

export type TroubledInvoiceFragment = { id: string, version: number, orderNo: string, applicationId: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, requestNo: string, totalFen: number, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string };

export type RetryInvoiceMutationVariables = Exact<{
  input: RetryInvoiceInput;
}>;


export type RetryInvoiceMutation = { retryInvoice:
    | { __typename: 'Invoice', id: string, version: number, orderNo: string, applicationId: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, requestNo: string, totalFen: number, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RefundsQueryVariables = Exact<{
  state: RefundState;
  first: number;
  after?: string | null | undefined;
}>;


export type RefundsQuery = { refunds: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, channel: string, state: PaymentState, amountFen: number, paidAt: string | null, refundRequestedAt: string | null, refundedAt: string | null, problemZh: string | null, problemEn: string | null, proposal: { id: string, payeeName: string, payeeAccountMasked: string, reason: string, proposedByName: string, proposedAt: string } | null }> } };

export type RefundRowFragment = { id: string, applicationId: string, orderNo: string, organisationName: string, channel: string, state: PaymentState, amountFen: number, paidAt: string | null, refundRequestedAt: string | null, refundedAt: string | null, problemZh: string | null, problemEn: string | null, proposal: { id: string, payeeName: string, payeeAccountMasked: string, reason: string, proposedByName: string, proposedAt: string } | null };

export type ProposeRefundMutationVariables = Exact<{
  input: ProposeRefundInput;
}>;


export type ProposeRefundMutation = { proposeRefund:
    | { __typename: 'Refund', id: string, applicationId: string, orderNo: string, organisationName: string, channel: string, state: PaymentState, amountFen: number, paidAt: string | null, refundRequestedAt: string | null, refundedAt: string | null, problemZh: string | null, problemEn: string | null, proposal: { id: string, payeeName: string, payeeAccountMasked: string, reason: string, proposedByName: string, proposedAt: string } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type DecideRefundMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type DecideRefundMutation = { decideRefund:
    | { __typename: 'Refund', id: string, applicationId: string, orderNo: string, organisationName: string, channel: string, state: PaymentState, amountFen: number, paidAt: string | null, refundRequestedAt: string | null, refundedAt: string | null, problemZh: string | null, problemEn: string | null, proposal: { id: string, payeeName: string, payeeAccountMasked: string, reason: string, proposedByName: string, proposedAt: string } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ResolveCreditMutationVariables = Exact<{
  input: ResolveCreditInput;
}>;


export type ResolveCreditMutation = { resolveCredit:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'ResolvedCredit', id: string }
   };

export type JobsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobsQuery = { jobs: Array<{ name: string, schedule: string, lastSlot: string | null, startedAt: string | null, finishedAt: string | null, outcome: string | null, lastError: string | null }> };

export type DeadDeliveriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeadDeliveriesQuery = { deadDeliveries: { next: string | null, items: Array<{ id: string, event: string, handler: string, attempts: number, lastError: string | null, raisedAt: string, payload: string }> } };

export type RetryDeliveryMutationVariables = Exact<{
  id: string;
}>;


export type RetryDeliveryMutation = { retryDelivery:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'RetriedDelivery', id: string }
   };

export type LookupQueryVariables = Exact<{
  text: string;
}>;


export type LookupQuery = { lookup: { kind: LookupKind, understood: string, tooMany: boolean, milliseconds: number, hits: Array<{ id: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }> } };

export type NoticeFragment = { id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean };

export type ResendNotificationMutationVariables = Exact<{
  input: ResendInput;
}>;


export type ResendNotificationMutation = { resendNotification:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ConfirmReachedMutationVariables = Exact<{
  input: NoteInput;
}>;


export type ConfirmReachedMutation = { confirmReached:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type CallListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CallListQuery = { callList: { next: string | null, count: number, capped: boolean, items: Array<{ applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, since: string, waitingUntil: string | null, noticeZh: string, noticeEn: string, reason: string | null }> } };

export type CaseOrganisationFragment = { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> };

export type ReassignOrganisationMutationVariables = Exact<{
  input: ReassignOrganisationInput;
}>;


export type ReassignOrganisationMutation = { reassignOrganisation:
    | { __typename: 'CaseOrganisation', id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type LimitRowFragment = { id: string, organisationName: string, creditCode: string, limit: number, until: string, reason: string, grantedByName: string, grantedAt: string };

export type OrganisationLimitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationLimitsQuery = { organisationLimits: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, organisationName: string, creditCode: string, limit: number, until: string, reason: string, grantedByName: string, grantedAt: string }> } };

export type RaiseOrganisationLimitMutationVariables = Exact<{
  input: RaiseOrganisationLimitInput;
}>;


export type RaiseOrganisationLimitMutation = { raiseOrganisationLimit:
    | { __typename: 'OrganisationLimit', id: string, organisationName: string, creditCode: string, limit: number, until: string, reason: string, grantedByName: string, grantedAt: string }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type QueueQueryVariables = Exact<{
  tab: QueueTab;
  first: number;
  after?: string | null | undefined;
}>;


export type QueueQuery = { queue: { next: string | null, count: number, capped: boolean, items: Array<{ id: string, orderNo: string, organisationName: string, projectNameZh: string, projectNameEn: string, state: ApplicationState, version: number, flags: Array<RiskFlag>, round: number, waitingSince: string, urgentAt: string | null, slaRunning: boolean, slaDeadline: string | null, slaColour: SlaColour, slaMinutesLeft: number | null, claimedByName: string | null, claimedByMe: boolean, leaseUntil: string | null }> } };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { queueCounts: { unclaimed: number, mine: number, secondReview: number, onHold: number, returned: number, overdue: number, dueSoon: number, decidedTodayByMe: number } };

export type DailyFiguresQueryVariables = Exact<{
  day: string;
}>;


export type DailyFiguresQuery = { dailyFigures: { day: string, received: number, approved: number, returned: number, rejected: number, approvalRate: number | null, medianReviewMinutes: number | null, overdue: number, payoutsSettled: number, payoutsFailed: number, payoutsReturned: number, invoicesIssued: number, invoicesRed: number, passed: number, backlog: number } };

export type ReportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReportRunsQuery = { reportRuns: { next: string | null, items: Array<{ id: string, kind: string, day: string, state: ReportState, version: number, rowsEstimated: number, rowsWritten: number, requestedByName: string, requestedAt: string, finishedAt: string | null, expiresAt: string | null, error: string | null, downloadUrl: string | null }> } };

export type ReportRowFragment = { id: string, kind: string, day: string, state: ReportState, version: number, rowsEstimated: number, rowsWritten: number, requestedByName: string, requestedAt: string, finishedAt: string | null, expiresAt: string | null, error: string | null, downloadUrl: string | null };

export type RequestReportMutationVariables = Exact<{
  day: string;
}>;


export type RequestReportMutation = { requestReport:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'ReportRun', id: string, kind: string, day: string, state: ReportState, version: number, rowsEstimated: number, rowsWritten: number, requestedByName: string, requestedAt: string, finishedAt: string | null, expiresAt: string | null, error: string | null, downloadUrl: string | null }
   };

type ReportOutcome_Refusal_Fragment = { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null };

type ReportOutcome_ReportRun_Fragment = { __typename: 'ReportRun', id: string, kind: string, day: string, state: ReportState, version: number, rowsEstimated: number, rowsWritten: number, requestedByName: string, requestedAt: string, finishedAt: string | null, expiresAt: string | null, error: string | null, downloadUrl: string | null };

export type ReportOutcomeFragment =
  | ReportOutcome_Refusal_Fragment
  | ReportOutcome_ReportRun_Fragment
;

export type CancelReportMutationVariables = Exact<{
  id: string;
}>;


export type CancelReportMutation = { cancelReport:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'ReportRun', id: string, kind: string, day: string, state: ReportState, version: number, rowsEstimated: number, rowsWritten: number, requestedByName: string, requestedAt: string, finishedAt: string | null, expiresAt: string | null, error: string | null, downloadUrl: string | null }
   };

export type SlaWarningsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SlaWarningsQuery = { slaWarnings: { next: string | null, items: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, level: number, raisedAt: string, acknowledgedAt: string | null, acknowledgedByName: string | null }> } };

export type WarningRowFragment = { id: string, applicationId: string, orderNo: string, organisationName: string, level: number, raisedAt: string, acknowledgedAt: string | null, acknowledgedByName: string | null };

export type AcknowledgeSlaWarningMutationVariables = Exact<{
  id: string;
}>;


export type AcknowledgeSlaWarningMutation = { acknowledgeSlaWarning:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'SlaWarning', id: string, applicationId: string, orderNo: string, organisationName: string, level: number, raisedAt: string, acknowledgedAt: string | null, acknowledgedByName: string | null }
   };

export type CaseFragment = { id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } };

export type PersonalFragment = { value: string, masked: boolean };

type CaseOutcome_Application_Fragment = { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } };

type CaseOutcome_Refusal_Fragment = { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null };

export type CaseOutcomeFragment =
  | CaseOutcome_Application_Fragment
  | CaseOutcome_Refusal_Fragment
;

export type TakeNextMutationVariables = Exact<{
  secondReview: boolean;
}>;


export type TakeNextMutation = { takeNext:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ClaimApplicationMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimApplicationMutation = { claimApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ReleaseApplicationMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReleaseApplicationMutation = { releaseApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RenewClaimMutationVariables = Exact<{
  id: string;
}>;


export type RenewClaimMutation = { renewClaim:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RequestLivenessMutationVariables = Exact<{
  input: CaseInput;
}>;


export type RequestLivenessMutation = { requestLiveness:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RequestPhoneCheckMutationVariables = Exact<{
  input: CaseInput;
}>;


export type RequestPhoneCheckMutation = { requestPhoneCheck:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RequestBankAttemptMutationVariables = Exact<{
  input: CaseInput;
}>;


export type RequestBankAttemptMutation = { requestBankAttempt:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveApplicationMutation = { approveApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ReturnApplicationMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type ReturnApplicationMutation = { returnApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RejectApplicationMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type RejectApplicationMutation = { rejectApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type EscalateApplicationMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type EscalateApplicationMutation = { escalateApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type HoldApplicationMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type HoldApplicationMutation = { holdApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ResumeApplicationMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ResumeApplicationMutation = { resumeApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ConfirmDecisionMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ConfirmDecisionMutation = { confirmDecision:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type ChangeDecisionMutationVariables = Exact<{
  input: ChangeDecisionInput;
}>;


export type ChangeDecisionMutation = { changeDecision:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type SendBackDecisionMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type SendBackDecisionMutation = { sendBackDecision:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RecallApprovalMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type RecallApprovalMutation = { recallApproval:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type FreezeApplicationMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type FreezeApplicationMutation = { freezeApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type CancelApplicationMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type CancelApplicationMutation = { cancelApplication:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type CaseEvidenceFragment = { payoutsLeft: number, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }> };

export type CaseHistoryFragment = { decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { application: { id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } } };

export type ReasonCodesQueryVariables = Exact<{
  kind?: ReasonKind | null | undefined;
}>;


export type ReasonCodesQuery = { reasonCodes: Array<{ code: string, kind: ReasonKind, labelZh: string, labelEn: string, applicantTextZh: string, applicantTextEn: string, reopens: string | null }> };

export type TickChecklistMutationVariables = Exact<{
  input: TickInput;
}>;


export type TickChecklistMutation = { tickChecklist:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type AddNoteMutationVariables = Exact<{
  input: NoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type AddCallNoteMutationVariables = Exact<{
  input: NoteInput;
}>;


export type AddCallNoteMutation = { addCallNote:
    | { __typename: 'Application', id: string, orderNo: string, version: number, state: ApplicationState, stateSince: string, round: number, waitingUntil: string | null, unreachableSince: string | null, urgentAt: string | null, createdAt: string, submittedAt: string | null, termYears: number, priceFen: number, organisationName: string, creditCode: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceBank: string, flags: Array<RiskFlag>, payoutsLeft: number, project: { nameZh: string, nameEn: string }, certificate: { serial: string, ownerName: string, ownerCode: string, notAfter: string }, organisation: { id: string, liveOrders: number, orderLimit: number, limitUntil: string | null, limitReason: string | null, holders: Array<{ grantId: string, phoneMasked: string, standing: HolderStanding, since: string }> }, operatorName: { value: string, masked: boolean }, operatorIdNumber: { value: string, masked: boolean }, operatorPhone: { value: string, masked: boolean }, operatorEmail: { value: string, masked: boolean }, legalName: { value: string, masked: boolean }, legalIdNumber: { value: string, masked: boolean }, legalPhone: { value: string, masked: boolean }, bankAccountNumber: { value: string, masked: boolean }, invoiceAddress: { value: string, masked: boolean }, invoicePhone: { value: string, masked: boolean }, invoiceAccount: { value: string, masked: boolean }, comparisons: Array<{ field: string, equal: boolean, reference: string | null, source: string, noteZh: string, noteEn: string }>, sla: { running: boolean, deadline: string | null, colour: SlaColour, minutesLeft: number | null, segments: Array<{ position: number, kind: string, startedAt: string, because: string, deadline: string | null, minutesLeft: number }> }, claim: { byId: string, byName: string, mine: boolean, leaseUntil: string } | null, abilities: Array<{ action: string, allowed: boolean, reasonZh: string | null, reasonEn: string | null }>, notifications: Array<{ id: string, version: number, titleZh: string, titleEn: string, channel: NoticeChannel, address: string, state: NotificationState, reason: string | null, createdAt: string, dueAt: string | null, sentAt: string | null, endedAt: string | null, mayResend: boolean }>, documents: Array<{ id: string, kind: DocumentKind, versionNo: number, state: DocumentState, mediaType: string, bytes: number, width: number, height: number, sha256: string, stale: boolean, revisionReason: string | null, uploadedAt: string, supersededAt: string | null, contentUrl: string, checks: Array<{ code: string, passed: boolean }> }>, livenessSessions: Array<{ id: string, attempt: number, state: LivenessState, similarity: number | null, providerCode: string | null, invitedAt: string, finishedAt: string | null, requestedByStaff: boolean }>, phoneChecks: Array<{ id: string, subject: string, attempt: number, result: PhoneCheckResult, contradicted: string | null, requestedAt: string, answeredAt: string | null, adviceZh: string | null, adviceEn: string | null }>, payments: Array<{ id: string, channel: string, amountFen: number, state: PaymentState, paidAt: string | null }>, invoices: Array<{ id: string, state: InvoiceState, kind: string, title: string, taxNumber: string, number: string | null, netFen: number, taxFen: number, totalFen: number, failureZh: string | null, failureEn: string | null, redReason: RedReason | null, redNumber: string | null, createdAt: string, issuedAt: string | null, redAt: string | null }>, bankAttempts: Array<{ id: string, attemptNo: number, state: AttemptState, counts: boolean, failureReason: PayoutFailureReason | null, failureZh: string | null, failureEn: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, matchedAt: string | null, returnedAt: string | null, endedAt: string | null, requestNo: string, amountFen: number }>, issues: Array<{ id: string, applicationId: string, orderNo: string, organisationName: string, sequence: number, version: number, state: CertificateIssueState, serial: string | null, certificateId: string | null, failureCode: string | null, failureZh: string | null, failureEn: string | null, createdAt: string, requestedAt: string | null, issuedAt: string | null, installedAt: string | null, revokedAt: string | null, abilities: Array<{ action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null }> }>, downloadCode: { action: CertificateIssueAction, allowed: boolean, reasonZh: string | null, reasonEn: string | null } | null, checklist: Array<{ code: string, labelZh: string, labelEn: string, document: DocumentKind | null, ticked: boolean, tickedByName: string | null, tickedAt: string | null }>, duplicates: Array<{ kind: string, applicationId: string, orderNo: string, organisationName: string, state: ApplicationState, createdAt: string }>, decisions: Array<{ id: string, round: number, kind: DecisionKind, status: DecisionStatus, reasons: Array<string>, applicantText: string | null, internalNote: string | null, decidedByName: string, decidedAt: string, confirmedByName: string | null, confirmedAt: string | null }>, notes: Array<{ id: string, text: string, byName: string, at: string, kind: string }>, timeline: Array<{ at: string, kind: string, code: string, byName: string, titleZh: string, titleEn: string, detailZh: string | null, detailEn: string | null }>, guidance: { statusZh: string, statusEn: string, blocksZh: string, blocksEn: string, nextActorZh: string, nextActorEn: string, deadline: string | null, attemptsLeft: number | null, sayZh: string, sayEn: string } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type RevealFieldMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealFieldMutation = { revealField:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'Revealed', field: RevealableField, value: string, until: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, displayName: string, role: Role, rules: string, totpEnrolled: boolean, mustChangePassword: boolean, mfaOptional: boolean } | null };

export type ViewerFragment = { id: string, username: string, displayName: string, role: Role, rules: string, totpEnrolled: boolean, mustChangePassword: boolean, mfaOptional: boolean };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn:
    | { __typename: 'LoggedIn', viewer: { id: string, username: string, displayName: string, role: Role, rules: string, totpEnrolled: boolean, mustChangePassword: boolean, mfaOptional: boolean } }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
   };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type ChangeOwnPasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangeOwnPasswordMutation = { changeOwnPassword:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'Viewer', id: string, username: string, displayName: string, role: Role, rules: string, totpEnrolled: boolean, mustChangePassword: boolean, mfaOptional: boolean }
   };

export type EnrolTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrolTotpMutation = { enrolTotp:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'TotpEnrolment', uri: string, secret: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'Viewer', id: string, username: string, displayName: string, role: Role, rules: string, totpEnrolled: boolean, mustChangePassword: boolean, mfaOptional: boolean }
   };

export type StaffMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffMembersQuery = { staffMembers: Array<{ id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number }> };

export type StaffRowFragment = { id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number };

export type CreateStaffMutationVariables = Exact<{
  input: CreateStaffInput;
}>;


export type CreateStaffMutation = { createStaff:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'StaffMember', id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number }
   };

type StaffOutcome_Refusal_Fragment = { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null };

type StaffOutcome_StaffMember_Fragment = { __typename: 'StaffMember', id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number };

export type StaffOutcomeFragment =
  | StaffOutcome_Refusal_Fragment
  | StaffOutcome_StaffMember_Fragment
;

export type DisableStaffMutationVariables = Exact<{
  input: StaffVersionInput;
}>;


export type DisableStaffMutation = { disableStaff:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'StaffMember', id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number }
   };

export type EnableStaffMutationVariables = Exact<{
  input: StaffVersionInput;
}>;


export type EnableStaffMutation = { enableStaff:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'StaffMember', id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number }
   };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'StaffMember', id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, line: number | null, missing: Array<string>, changedBy: string | null, changedAt: string | null, retryAt: string | null, refusedField: string | null, stateNow: string | null }
    | { __typename: 'StaffMember', id: string, username: string, displayName: string, role: Role, totpEnrolled: boolean, lockedUntil: string | null, disabledAt: string | null, createdAt: string, version: number }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CertificateRowFragmentDoc = new TypedDocumentString(`
    fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
    `, {"fragmentName":"CertificateRow"}) as unknown as TypedDocumentString<CertificateRowFragment, unknown>;
export const IssueRowFragmentDoc = new TypedDocumentString(`
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
    `, {"fragmentName":"IssueRow"}) as unknown as TypedDocumentString<IssueRowFragment, unknown>;
export const IssueCardFragmentDoc = new TypedDocumentString(`
    fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}`, {"fragmentName":"IssueCard"}) as unknown as TypedDocumentString<IssueCardFragment, unknown>;
export const RevocationRowFragmentDoc = new TypedDocumentString(`
    fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}
    `, {"fragmentName":"RevocationRow"}) as unknown as TypedDocumentString<RevocationRowFragment, unknown>;
export const CertificateCardFragmentDoc = new TypedDocumentString(`
    fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
    fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}`, {"fragmentName":"CertificateCard"}) as unknown as TypedDocumentString<CertificateCardFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const CertificateOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CertificateOutcome on CertificateOutcome {
  __typename
  ... on Certificate {
    ...CertificateCard
  }
  ... on Refusal {
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}`, {"fragmentName":"CertificateOutcome"}) as unknown as TypedDocumentString<CertificateOutcomeFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Statement {
  id
  statementNo
  account
  fromAt
  toAt
  openingFen
  closingFen
  entryCount
  importedBy
  importedAt
}
    `, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const ExceptionRowFragmentDoc = new TypedDocumentString(`
    fragment ExceptionRow on ReconciliationException {
  id
  kind
  version
  payoutRequestNo
  orderNo
  bankReference
  reference
  amountFen
  openedAt
  resolvedAt
  resolvedByName
  resolution
}
    `, {"fragmentName":"ExceptionRow"}) as unknown as TypedDocumentString<ExceptionRowFragment, unknown>;
export const TroubledInvoiceFragmentDoc = new TypedDocumentString(`
    fragment TroubledInvoice on Invoice {
  id
  version
  orderNo
  applicationId
  state
  kind
  title
  taxNumber
  number
  requestNo
  totalFen
  failureCode
  failureZh
  failureEn
  createdAt
}
    `, {"fragmentName":"TroubledInvoice"}) as unknown as TypedDocumentString<TroubledInvoiceFragment, unknown>;
export const RefundRowFragmentDoc = new TypedDocumentString(`
    fragment RefundRow on Refund {
  id
  applicationId
  orderNo
  organisationName
  channel
  state
  amountFen
  paidAt
  refundRequestedAt
  refundedAt
  problemZh
  problemEn
  proposal {
    id
    payeeName
    payeeAccountMasked
    reason
    proposedByName
    proposedAt
  }
}
    `, {"fragmentName":"RefundRow"}) as unknown as TypedDocumentString<RefundRowFragment, unknown>;
export const LimitRowFragmentDoc = new TypedDocumentString(`
    fragment LimitRow on OrganisationLimit {
  id
  organisationName
  creditCode
  limit
  until
  reason
  grantedByName
  grantedAt
}
    `, {"fragmentName":"LimitRow"}) as unknown as TypedDocumentString<LimitRowFragment, unknown>;
export const ReportRowFragmentDoc = new TypedDocumentString(`
    fragment ReportRow on ReportRun {
  id
  kind
  day
  state
  version
  rowsEstimated
  rowsWritten
  requestedByName
  requestedAt
  finishedAt
  expiresAt
  error
  downloadUrl
}
    `, {"fragmentName":"ReportRow"}) as unknown as TypedDocumentString<ReportRowFragment, unknown>;
export const ReportOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ReportOutcome on ReportOutcome {
  __typename
  ... on ReportRun {
    ...ReportRow
  }
  ... on Refusal {
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment ReportRow on ReportRun {
  id
  kind
  day
  state
  version
  rowsEstimated
  rowsWritten
  requestedByName
  requestedAt
  finishedAt
  expiresAt
  error
  downloadUrl
}`, {"fragmentName":"ReportOutcome"}) as unknown as TypedDocumentString<ReportOutcomeFragment, unknown>;
export const WarningRowFragmentDoc = new TypedDocumentString(`
    fragment WarningRow on SlaWarning {
  id
  applicationId
  orderNo
  organisationName
  level
  raisedAt
  acknowledgedAt
  acknowledgedByName
}
    `, {"fragmentName":"WarningRow"}) as unknown as TypedDocumentString<WarningRowFragment, unknown>;
export const CaseOrganisationFragmentDoc = new TypedDocumentString(`
    fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
    `, {"fragmentName":"CaseOrganisation"}) as unknown as TypedDocumentString<CaseOrganisationFragment, unknown>;
export const PersonalFragmentDoc = new TypedDocumentString(`
    fragment Personal on PersonalField {
  value
  masked
}
    `, {"fragmentName":"Personal"}) as unknown as TypedDocumentString<PersonalFragment, unknown>;
export const CaseEvidenceFragmentDoc = new TypedDocumentString(`
    fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}`, {"fragmentName":"CaseEvidence"}) as unknown as TypedDocumentString<CaseEvidenceFragment, unknown>;
export const CaseHistoryFragmentDoc = new TypedDocumentString(`
    fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}
    `, {"fragmentName":"CaseHistory"}) as unknown as TypedDocumentString<CaseHistoryFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
    `, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
export const CaseFragmentDoc = new TypedDocumentString(`
    fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`, {"fragmentName":"Case"}) as unknown as TypedDocumentString<CaseFragment, unknown>;
export const CaseOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`, {"fragmentName":"CaseOutcome"}) as unknown as TypedDocumentString<CaseOutcomeFragment, unknown>;
export const ViewerFragmentDoc = new TypedDocumentString(`
    fragment Viewer on Viewer {
  id
  username
  displayName
  role
  rules
  totpEnrolled
  mustChangePassword
  mfaOptional
}
    `, {"fragmentName":"Viewer"}) as unknown as TypedDocumentString<ViewerFragment, unknown>;
export const StaffRowFragmentDoc = new TypedDocumentString(`
    fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}
    `, {"fragmentName":"StaffRow"}) as unknown as TypedDocumentString<StaffRowFragment, unknown>;
export const StaffOutcomeFragmentDoc = new TypedDocumentString(`
    fragment StaffOutcome on StaffOutcome {
  __typename
  ... on StaffMember {
    ...StaffRow
  }
  ... on Refusal {
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}`, {"fragmentName":"StaffOutcome"}) as unknown as TypedDocumentString<StaffOutcomeFragment, unknown>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($filter: AuditFilter, $first: Int!, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    items {
      id
      at
      actorKind
      actorId
      actorName
      action
      subjectType
      subjectId
      caseId
      details
      intact
    }
    next
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($filter: CertificateFilter!, $withinDays: Int!, $first: Int!, $after: String) {
  certificates(
    filter: $filter
    withinDays: $withinDays
    first: $first
    after: $after
  ) {
    items {
      ...CertificateRow
    }
    next
    count
    capped
  }
}
    fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}`) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate($id: ID!) {
  certificate(id: $id) {
    ...CertificateCard
  }
}
    fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}`) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const TroubledIssuesDocument = new TypedDocumentString(`
    query TroubledIssues($first: Int!, $after: String) {
  troubledIssues(first: $first, after: $after) {
    items {
      ...IssueRow
    }
    next
    count
    capped
  }
}
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}`) as unknown as TypedDocumentString<TroubledIssuesQuery, TroubledIssuesQueryVariables>;
export const OrderIssuesDocument = new TypedDocumentString(`
    query OrderIssues($id: ID!) {
  application(id: $id) {
    id
    orderNo
    organisationName
    issues {
      ...IssueCard
    }
  }
}
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<OrderIssuesQuery, OrderIssuesQueryVariables>;
export const RetryIssueDocument = new TypedDocumentString(`
    mutation RetryIssue($input: RetryIssueInput!) {
  retryIssue(input: $input) {
    __typename
    ... on CertificateIssue {
      ...IssueCard
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}`) as unknown as TypedDocumentString<RetryIssueMutation, RetryIssueMutationVariables>;
export const SendDownloadCodeDocument = new TypedDocumentString(`
    mutation SendDownloadCode($applicationId: ID!) {
  sendDownloadCode(applicationId: $applicationId) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<SendDownloadCodeMutation, SendDownloadCodeMutationVariables>;
export const OpenRevocationsDocument = new TypedDocumentString(`
    query OpenRevocations($first: Int!, $after: String) {
  openRevocations(first: $first, after: $after) {
    items {
      ...RevocationRow
    }
    next
    count
    capped
  }
}
    fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}`) as unknown as TypedDocumentString<OpenRevocationsQuery, OpenRevocationsQueryVariables>;
export const OpenRevocationCountDocument = new TypedDocumentString(`
    query OpenRevocationCount {
  openRevocations(first: 1) {
    count
    capped
  }
}
    `) as unknown as TypedDocumentString<OpenRevocationCountQuery, OpenRevocationCountQueryVariables>;
export const RequestRevocationDocument = new TypedDocumentString(`
    mutation RequestRevocation($input: RequestRevocationInput!) {
  requestRevocation(input: $input) {
    ...CertificateOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}
fragment CertificateOutcome on CertificateOutcome {
  __typename
  ... on Certificate {
    ...CertificateCard
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<RequestRevocationMutation, RequestRevocationMutationVariables>;
export const ConfirmRevocationDocument = new TypedDocumentString(`
    mutation ConfirmRevocation($input: DecideRevocationInput!) {
  confirmRevocation(input: $input) {
    ...CertificateOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}
fragment CertificateOutcome on CertificateOutcome {
  __typename
  ... on Certificate {
    ...CertificateCard
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<ConfirmRevocationMutation, ConfirmRevocationMutationVariables>;
export const RequestReissueDocument = new TypedDocumentString(`
    mutation RequestReissue($input: RequestReissueInput!) {
  requestReissue(input: $input) {
    ...CertificateOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}
fragment CertificateOutcome on CertificateOutcome {
  __typename
  ... on Certificate {
    ...CertificateCard
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<RequestReissueMutation, RequestReissueMutationVariables>;
export const ConfirmReissueDocument = new TypedDocumentString(`
    mutation ConfirmReissue($input: DecideRevocationInput!) {
  confirmReissue(input: $input) {
    ...CertificateOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}
fragment CertificateOutcome on CertificateOutcome {
  __typename
  ... on Certificate {
    ...CertificateCard
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<ConfirmReissueMutation, ConfirmReissueMutationVariables>;
export const RetryRevocationDocument = new TypedDocumentString(`
    mutation RetryRevocation($input: RetryIssueInput!) {
  retryRevocation(input: $input) {
    ...CertificateOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CertificateRow on Certificate {
  id
  serial
  ownerName
  ownerCode
  notBefore
  notAfter
  revokedAt
  revokedReason
  supersededAt
  replacedBy
  issuerName
  standing
}
fragment CertificateCard on Certificate {
  ...CertificateRow
  parsed {
    subject {
      type
      label
      value
    }
    issuer {
      type
      label
      value
    }
    keyAlgorithm
    keyBits
    keyId
    fingerprintSha256
    chain {
      subject
      serial
      notBefore
      notAfter
    }
  }
  issue {
    ...IssueCard
  }
  revocations {
    ...RevocationRow
  }
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment IssueCard on CertificateIssue {
  ...IssueRow
  profile
  requestId
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  events {
    id
    at
    kind
    byName
    zh
    en
  }
  sessions {
    id
    driver
    createdAt
    expiresAt
  }
}
fragment RevocationRow on Revocation {
  id
  certificateId
  serial
  ownerName
  version
  purpose
  reason
  note
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  revokedAt
  failureCode
  failureText
  mayDecide
}
fragment CertificateOutcome on CertificateOutcome {
  __typename
  ... on Certificate {
    ...CertificateCard
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<RetryRevocationMutation, RetryRevocationMutationVariables>;
export const PayoutsDocument = new TypedDocumentString(`
    query Payouts($state: PayoutState, $first: Int!, $after: String) {
  payouts(state: $state, first: $first, after: $after) {
    items {
      id
      requestNo
      state
      amountFen
      orderNo
      applicationId
      payeeName {
        ...Personal
      }
      payeeAccount {
        ...Personal
      }
      failureReason
      failureText
      createdAt
      sentAt
      settledAt
      matchedAt
      returnedAt
      asked
    }
    next
    count
    capped
  }
}
    fragment Personal on PersonalField {
  value
  masked
}`) as unknown as TypedDocumentString<PayoutsQuery, PayoutsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($first: Int!, $after: String) {
  statements(first: $first, after: $after) {
    items {
      ...StatementRow
    }
    next
  }
}
    fragment StatementRow on Statement {
  id
  statementNo
  account
  fromAt
  toAt
  openingFen
  closingFen
  entryCount
  importedBy
  importedAt
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const ReconciliationExceptionsDocument = new TypedDocumentString(`
    query ReconciliationExceptions($open: Boolean!, $first: Int!, $after: String) {
  reconciliationExceptions(open: $open, first: $first, after: $after) {
    items {
      ...ExceptionRow
    }
    next
    count
    capped
  }
}
    fragment ExceptionRow on ReconciliationException {
  id
  kind
  version
  payoutRequestNo
  orderNo
  bankReference
  reference
  amountFen
  openedAt
  resolvedAt
  resolvedByName
  resolution
}`) as unknown as TypedDocumentString<ReconciliationExceptionsQuery, ReconciliationExceptionsQueryVariables>;
export const ImportStatementDocument = new TypedDocumentString(`
    mutation ImportStatement($input: ImportStatementInput!) {
  importStatement(input: $input) {
    __typename
    ... on Statement {
      ...StatementRow
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StatementRow on Statement {
  id
  statementNo
  account
  fromAt
  toAt
  openingFen
  closingFen
  entryCount
  importedBy
  importedAt
}`) as unknown as TypedDocumentString<ImportStatementMutation, ImportStatementMutationVariables>;
export const ResolveExceptionDocument = new TypedDocumentString(`
    mutation ResolveException($input: ResolveExceptionInput!) {
  resolveException(input: $input) {
    __typename
    ... on ReconciliationException {
      ...ExceptionRow
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment ExceptionRow on ReconciliationException {
  id
  kind
  version
  payoutRequestNo
  orderNo
  bankReference
  reference
  amountFen
  openedAt
  resolvedAt
  resolvedByName
  resolution
}`) as unknown as TypedDocumentString<ResolveExceptionMutation, ResolveExceptionMutationVariables>;
export const TroubledInvoicesDocument = new TypedDocumentString(`
    query TroubledInvoices($first: Int!, $after: String) {
  troubledInvoices(first: $first, after: $after) {
    items {
      ...TroubledInvoice
    }
    next
    count
    capped
  }
}
    fragment TroubledInvoice on Invoice {
  id
  version
  orderNo
  applicationId
  state
  kind
  title
  taxNumber
  number
  requestNo
  totalFen
  failureCode
  failureZh
  failureEn
  createdAt
}`) as unknown as TypedDocumentString<TroubledInvoicesQuery, TroubledInvoicesQueryVariables>;
export const RetryInvoiceDocument = new TypedDocumentString(`
    mutation RetryInvoice($input: RetryInvoiceInput!) {
  retryInvoice(input: $input) {
    __typename
    ... on Invoice {
      ...TroubledInvoice
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment TroubledInvoice on Invoice {
  id
  version
  orderNo
  applicationId
  state
  kind
  title
  taxNumber
  number
  requestNo
  totalFen
  failureCode
  failureZh
  failureEn
  createdAt
}`) as unknown as TypedDocumentString<RetryInvoiceMutation, RetryInvoiceMutationVariables>;
export const RefundsDocument = new TypedDocumentString(`
    query Refunds($state: RefundState!, $first: Int!, $after: String) {
  refunds(state: $state, first: $first, after: $after) {
    items {
      ...RefundRow
    }
    next
    count
    capped
  }
}
    fragment RefundRow on Refund {
  id
  applicationId
  orderNo
  organisationName
  channel
  state
  amountFen
  paidAt
  refundRequestedAt
  refundedAt
  problemZh
  problemEn
  proposal {
    id
    payeeName
    payeeAccountMasked
    reason
    proposedByName
    proposedAt
  }
}`) as unknown as TypedDocumentString<RefundsQuery, RefundsQueryVariables>;
export const ProposeRefundDocument = new TypedDocumentString(`
    mutation ProposeRefund($input: ProposeRefundInput!) {
  proposeRefund(input: $input) {
    __typename
    ... on Refund {
      ...RefundRow
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment RefundRow on Refund {
  id
  applicationId
  orderNo
  organisationName
  channel
  state
  amountFen
  paidAt
  refundRequestedAt
  refundedAt
  problemZh
  problemEn
  proposal {
    id
    payeeName
    payeeAccountMasked
    reason
    proposedByName
    proposedAt
  }
}`) as unknown as TypedDocumentString<ProposeRefundMutation, ProposeRefundMutationVariables>;
export const DecideRefundDocument = new TypedDocumentString(`
    mutation DecideRefund($input: DecideRefundInput!) {
  decideRefund(input: $input) {
    __typename
    ... on Refund {
      ...RefundRow
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment RefundRow on Refund {
  id
  applicationId
  orderNo
  organisationName
  channel
  state
  amountFen
  paidAt
  refundRequestedAt
  refundedAt
  problemZh
  problemEn
  proposal {
    id
    payeeName
    payeeAccountMasked
    reason
    proposedByName
    proposedAt
  }
}`) as unknown as TypedDocumentString<DecideRefundMutation, DecideRefundMutationVariables>;
export const ResolveCreditDocument = new TypedDocumentString(`
    mutation ResolveCredit($input: ResolveCreditInput!) {
  resolveCredit(input: $input) {
    __typename
    ... on ResolvedCredit {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<ResolveCreditMutation, ResolveCreditMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs {
  jobs {
    name
    schedule
    lastSlot
    startedAt
    finishedAt
    outcome
    lastError
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const DeadDeliveriesDocument = new TypedDocumentString(`
    query DeadDeliveries($first: Int!, $after: String) {
  deadDeliveries(first: $first, after: $after) {
    items {
      id
      event
      handler
      attempts
      lastError
      raisedAt
      payload
    }
    next
  }
}
    `) as unknown as TypedDocumentString<DeadDeliveriesQuery, DeadDeliveriesQueryVariables>;
export const RetryDeliveryDocument = new TypedDocumentString(`
    mutation RetryDelivery($id: ID!) {
  retryDelivery(id: $id) {
    __typename
    ... on RetriedDelivery {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const LookupDocument = new TypedDocumentString(`
    query Lookup($text: String!) {
  lookup(text: $text) {
    kind
    understood
    hits {
      id
      orderNo
      organisationName
      state
      createdAt
    }
    tooMany
    milliseconds
  }
}
    `) as unknown as TypedDocumentString<LookupQuery, LookupQueryVariables>;
export const ResendNotificationDocument = new TypedDocumentString(`
    mutation ResendNotification($input: ResendInput!) {
  resendNotification(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ResendNotificationMutation, ResendNotificationMutationVariables>;
export const ConfirmReachedDocument = new TypedDocumentString(`
    mutation ConfirmReached($input: NoteInput!) {
  confirmReached(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ConfirmReachedMutation, ConfirmReachedMutationVariables>;
export const CallListDocument = new TypedDocumentString(`
    query CallList($first: Int!, $after: String) {
  callList(first: $first, after: $after) {
    items {
      applicationId
      orderNo
      organisationName
      state
      since
      waitingUntil
      noticeZh
      noticeEn
      reason
    }
    next
    count
    capped
  }
}
    `) as unknown as TypedDocumentString<CallListQuery, CallListQueryVariables>;
export const ReassignOrganisationDocument = new TypedDocumentString(`
    mutation ReassignOrganisation($input: ReassignOrganisationInput!) {
  reassignOrganisation(input: $input) {
    __typename
    ... on CaseOrganisation {
      ...CaseOrganisation
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}`) as unknown as TypedDocumentString<ReassignOrganisationMutation, ReassignOrganisationMutationVariables>;
export const OrganisationLimitsDocument = new TypedDocumentString(`
    query OrganisationLimits($first: Int!, $after: String) {
  organisationLimits(first: $first, after: $after) {
    items {
      ...LimitRow
    }
    next
    count
    capped
  }
}
    fragment LimitRow on OrganisationLimit {
  id
  organisationName
  creditCode
  limit
  until
  reason
  grantedByName
  grantedAt
}`) as unknown as TypedDocumentString<OrganisationLimitsQuery, OrganisationLimitsQueryVariables>;
export const RaiseOrganisationLimitDocument = new TypedDocumentString(`
    mutation RaiseOrganisationLimit($input: RaiseOrganisationLimitInput!) {
  raiseOrganisationLimit(input: $input) {
    __typename
    ... on OrganisationLimit {
      ...LimitRow
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment LimitRow on OrganisationLimit {
  id
  organisationName
  creditCode
  limit
  until
  reason
  grantedByName
  grantedAt
}`) as unknown as TypedDocumentString<RaiseOrganisationLimitMutation, RaiseOrganisationLimitMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($tab: QueueTab!, $first: Int!, $after: String) {
  queue(tab: $tab, first: $first, after: $after) {
    items {
      id
      orderNo
      organisationName
      projectNameZh
      projectNameEn
      state
      version
      flags
      round
      waitingSince
      urgentAt
      slaRunning
      slaDeadline
      slaColour
      slaMinutesLeft
      claimedByName
      claimedByMe
      leaseUntil
    }
    next
    count
    capped
  }
}
    `) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueCountsDocument = new TypedDocumentString(`
    query QueueCounts {
  queueCounts {
    unclaimed
    mine
    secondReview
    onHold
    returned
    overdue
    dueSoon
    decidedTodayByMe
  }
}
    `) as unknown as TypedDocumentString<QueueCountsQuery, QueueCountsQueryVariables>;
export const DailyFiguresDocument = new TypedDocumentString(`
    query DailyFigures($day: String!) {
  dailyFigures(day: $day) {
    day
    received
    approved
    returned
    rejected
    approvalRate
    medianReviewMinutes
    overdue
    payoutsSettled
    payoutsFailed
    payoutsReturned
    invoicesIssued
    invoicesRed
    passed
    backlog
  }
}
    `) as unknown as TypedDocumentString<DailyFiguresQuery, DailyFiguresQueryVariables>;
export const ReportRunsDocument = new TypedDocumentString(`
    query ReportRuns($first: Int!, $after: String) {
  reportRuns(first: $first, after: $after) {
    items {
      ...ReportRow
    }
    next
  }
}
    fragment ReportRow on ReportRun {
  id
  kind
  day
  state
  version
  rowsEstimated
  rowsWritten
  requestedByName
  requestedAt
  finishedAt
  expiresAt
  error
  downloadUrl
}`) as unknown as TypedDocumentString<ReportRunsQuery, ReportRunsQueryVariables>;
export const RequestReportDocument = new TypedDocumentString(`
    mutation RequestReport($day: String!) {
  requestReport(day: $day) {
    ...ReportOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment ReportRow on ReportRun {
  id
  kind
  day
  state
  version
  rowsEstimated
  rowsWritten
  requestedByName
  requestedAt
  finishedAt
  expiresAt
  error
  downloadUrl
}
fragment ReportOutcome on ReportOutcome {
  __typename
  ... on ReportRun {
    ...ReportRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<RequestReportMutation, RequestReportMutationVariables>;
export const CancelReportDocument = new TypedDocumentString(`
    mutation CancelReport($id: ID!) {
  cancelReport(id: $id) {
    ...ReportOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment ReportRow on ReportRun {
  id
  kind
  day
  state
  version
  rowsEstimated
  rowsWritten
  requestedByName
  requestedAt
  finishedAt
  expiresAt
  error
  downloadUrl
}
fragment ReportOutcome on ReportOutcome {
  __typename
  ... on ReportRun {
    ...ReportRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<CancelReportMutation, CancelReportMutationVariables>;
export const SlaWarningsDocument = new TypedDocumentString(`
    query SlaWarnings($first: Int!, $after: String) {
  slaWarnings(first: $first, after: $after) {
    items {
      ...WarningRow
    }
    next
  }
}
    fragment WarningRow on SlaWarning {
  id
  applicationId
  orderNo
  organisationName
  level
  raisedAt
  acknowledgedAt
  acknowledgedByName
}`) as unknown as TypedDocumentString<SlaWarningsQuery, SlaWarningsQueryVariables>;
export const AcknowledgeSlaWarningDocument = new TypedDocumentString(`
    mutation AcknowledgeSlaWarning($id: ID!) {
  acknowledgeSlaWarning(id: $id) {
    __typename
    ... on SlaWarning {
      ...WarningRow
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment WarningRow on SlaWarning {
  id
  applicationId
  orderNo
  organisationName
  level
  raisedAt
  acknowledgedAt
  acknowledgedByName
}`) as unknown as TypedDocumentString<AcknowledgeSlaWarningMutation, AcknowledgeSlaWarningMutationVariables>;
export const TakeNextDocument = new TypedDocumentString(`
    mutation TakeNext($secondReview: Boolean!) {
  takeNext(secondReview: $secondReview) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<TakeNextMutation, TakeNextMutationVariables>;
export const ClaimApplicationDocument = new TypedDocumentString(`
    mutation ClaimApplication($input: ClaimInput!) {
  claimApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ClaimApplicationMutation, ClaimApplicationMutationVariables>;
export const ReleaseApplicationDocument = new TypedDocumentString(`
    mutation ReleaseApplication($input: CaseInput!) {
  releaseApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ReleaseApplicationMutation, ReleaseApplicationMutationVariables>;
export const RenewClaimDocument = new TypedDocumentString(`
    mutation RenewClaim($id: ID!) {
  renewClaim(id: $id) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<RenewClaimMutation, RenewClaimMutationVariables>;
export const RequestLivenessDocument = new TypedDocumentString(`
    mutation RequestLiveness($input: CaseInput!) {
  requestLiveness(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<RequestLivenessMutation, RequestLivenessMutationVariables>;
export const RequestPhoneCheckDocument = new TypedDocumentString(`
    mutation RequestPhoneCheck($input: CaseInput!) {
  requestPhoneCheck(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<RequestPhoneCheckMutation, RequestPhoneCheckMutationVariables>;
export const RequestBankAttemptDocument = new TypedDocumentString(`
    mutation RequestBankAttempt($input: CaseInput!) {
  requestBankAttempt(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<RequestBankAttemptMutation, RequestBankAttemptMutationVariables>;
export const ApproveApplicationDocument = new TypedDocumentString(`
    mutation ApproveApplication($input: ApproveInput!) {
  approveApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const ReturnApplicationDocument = new TypedDocumentString(`
    mutation ReturnApplication($input: DecisionInput!) {
  returnApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const RejectApplicationDocument = new TypedDocumentString(`
    mutation RejectApplication($input: DecisionInput!) {
  rejectApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const EscalateApplicationDocument = new TypedDocumentString(`
    mutation EscalateApplication($input: DecisionInput!) {
  escalateApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<EscalateApplicationMutation, EscalateApplicationMutationVariables>;
export const HoldApplicationDocument = new TypedDocumentString(`
    mutation HoldApplication($input: DecisionInput!) {
  holdApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<HoldApplicationMutation, HoldApplicationMutationVariables>;
export const ResumeApplicationDocument = new TypedDocumentString(`
    mutation ResumeApplication($input: CaseInput!) {
  resumeApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ResumeApplicationMutation, ResumeApplicationMutationVariables>;
export const ConfirmDecisionDocument = new TypedDocumentString(`
    mutation ConfirmDecision($input: ApproveInput!) {
  confirmDecision(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ConfirmDecisionMutation, ConfirmDecisionMutationVariables>;
export const ChangeDecisionDocument = new TypedDocumentString(`
    mutation ChangeDecision($input: ChangeDecisionInput!) {
  changeDecision(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ChangeDecisionMutation, ChangeDecisionMutationVariables>;
export const SendBackDecisionDocument = new TypedDocumentString(`
    mutation SendBackDecision($input: ApproveInput!) {
  sendBackDecision(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<SendBackDecisionMutation, SendBackDecisionMutationVariables>;
export const RecallApprovalDocument = new TypedDocumentString(`
    mutation RecallApproval($input: DecisionInput!) {
  recallApproval(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<RecallApprovalMutation, RecallApprovalMutationVariables>;
export const FreezeApplicationDocument = new TypedDocumentString(`
    mutation FreezeApplication($input: DecisionInput!) {
  freezeApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<FreezeApplicationMutation, FreezeApplicationMutationVariables>;
export const CancelApplicationDocument = new TypedDocumentString(`
    mutation CancelApplication($input: DecisionInput!) {
  cancelApplication(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<CancelApplicationMutation, CancelApplicationMutationVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  application(id: $id) {
    ...Case
  }
}
    fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ReasonCodesDocument = new TypedDocumentString(`
    query ReasonCodes($kind: ReasonKind) {
  reasonCodes(kind: $kind) {
    code
    kind
    labelZh
    labelEn
    applicantTextZh
    applicantTextEn
    reopens
  }
}
    `) as unknown as TypedDocumentString<ReasonCodesQuery, ReasonCodesQueryVariables>;
export const TickChecklistDocument = new TypedDocumentString(`
    mutation TickChecklist($input: TickInput!) {
  tickChecklist(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<TickChecklistMutation, TickChecklistMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: NoteInput!) {
  addNote(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const AddCallNoteDocument = new TypedDocumentString(`
    mutation AddCallNote($input: NoteInput!) {
  addCallNote(input: $input) {
    ...CaseOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment IssueRow on CertificateIssue {
  id
  applicationId
  orderNo
  organisationName
  sequence
  version
  state
  serial
  certificateId
  failureCode
  failureZh
  failureEn
  createdAt
  requestedAt
  issuedAt
  installedAt
  revokedAt
}
fragment Notice on Notification {
  id
  version
  titleZh
  titleEn
  channel
  address
  state
  reason
  createdAt
  dueAt
  sentAt
  endedAt
  mayResend
}
fragment CaseOrganisation on CaseOrganisation {
  id
  holders {
    grantId
    phoneMasked
    standing
    since
  }
  liveOrders
  orderLimit
  limitUntil
  limitReason
}
fragment Case on Application {
  id
  orderNo
  version
  state
  stateSince
  round
  waitingUntil
  unreachableSince
  urgentAt
  createdAt
  submittedAt
  project {
    nameZh
    nameEn
  }
  certificate {
    serial
    ownerName
    ownerCode
    notAfter
  }
  termYears
  priceFen
  organisationName
  creditCode
  organisation {
    ...CaseOrganisation
  }
  operatorName {
    ...Personal
  }
  operatorIdNumber {
    ...Personal
  }
  operatorPhone {
    ...Personal
  }
  operatorEmail {
    ...Personal
  }
  legalName {
    ...Personal
  }
  legalIdNumber {
    ...Personal
  }
  legalPhone {
    ...Personal
  }
  bankAccountName
  bankBranchCode
  bankBranchName
  bankAccountNumber {
    ...Personal
  }
  invoiceKind
  invoiceTitle
  invoiceTaxNumber
  invoiceBank
  invoiceAddress {
    ...Personal
  }
  invoicePhone {
    ...Personal
  }
  invoiceAccount {
    ...Personal
  }
  flags
  comparisons {
    field
    equal
    reference
    source
    noteZh
    noteEn
  }
  sla {
    running
    deadline
    colour
    minutesLeft
    segments {
      position
      kind
      startedAt
      because
      deadline
      minutesLeft
    }
  }
  claim {
    byId
    byName
    mine
    leaseUntil
  }
  abilities {
    action
    allowed
    reasonZh
    reasonEn
  }
  ...CaseEvidence
  ...CaseHistory
  notifications {
    ...Notice
  }
}
fragment Personal on PersonalField {
  value
  masked
}
fragment CaseOutcome on ApplicationOutcome {
  __typename
  ... on Application {
    ...Case
  }
  ... on Refusal {
    ...Refused
  }
}
fragment CaseEvidence on Application {
  documents {
    id
    kind
    versionNo
    state
    mediaType
    bytes
    width
    height
    sha256
    stale
    checks {
      code
      passed
    }
    revisionReason
    uploadedAt
    supersededAt
    contentUrl
  }
  livenessSessions {
    id
    attempt
    state
    similarity
    providerCode
    invitedAt
    finishedAt
    requestedByStaff
  }
  phoneChecks {
    id
    subject
    attempt
    result
    contradicted
    requestedAt
    answeredAt
    adviceZh
    adviceEn
  }
  payments {
    id
    channel
    amountFen
    state
    paidAt
  }
  invoices {
    id
    state
    kind
    title
    taxNumber
    number
    netFen
    taxFen
    totalFen
    failureZh
    failureEn
    redReason
    redNumber
    createdAt
    issuedAt
    redAt
  }
  bankAttempts {
    id
    attemptNo
    state
    counts
    failureReason
    failureZh
    failureEn
    createdAt
    sentAt
    settledAt
    matchedAt
    returnedAt
    endedAt
    requestNo
    amountFen
  }
  payoutsLeft
  issues {
    ...IssueRow
    abilities {
      action
      allowed
      reasonZh
      reasonEn
    }
  }
  downloadCode {
    action
    allowed
    reasonZh
    reasonEn
  }
  checklist {
    code
    labelZh
    labelEn
    document
    ticked
    tickedByName
    tickedAt
  }
  duplicates {
    kind
    applicationId
    orderNo
    organisationName
    state
    createdAt
  }
}
fragment CaseHistory on Application {
  decisions {
    id
    round
    kind
    status
    reasons
    applicantText
    internalNote
    decidedByName
    decidedAt
    confirmedByName
    confirmedAt
  }
  notes {
    id
    text
    byName
    at
    kind
  }
  timeline {
    at
    kind
    code
    byName
    titleZh
    titleEn
    detailZh
    detailEn
  }
  guidance {
    statusZh
    statusEn
    blocksZh
    blocksEn
    nextActorZh
    nextActorEn
    deadline
    attemptsLeft
    sayZh
    sayEn
  }
}`) as unknown as TypedDocumentString<AddCallNoteMutation, AddCallNoteMutationVariables>;
export const RevealFieldDocument = new TypedDocumentString(`
    mutation RevealField($input: RevealInput!) {
  revealField(input: $input) {
    __typename
    ... on Revealed {
      field
      value
      until
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<RevealFieldMutation, RevealFieldMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Viewer
  }
}
    fragment Viewer on Viewer {
  id
  username
  displayName
  role
  rules
  totpEnrolled
  mustChangePassword
  mfaOptional
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LogInInput!) {
  logIn(input: $input) {
    __typename
    ... on LoggedIn {
      viewer {
        ...Viewer
      }
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment Viewer on Viewer {
  id
  username
  displayName
  role
  rules
  totpEnrolled
  mustChangePassword
  mfaOptional
}`) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const ChangeOwnPasswordDocument = new TypedDocumentString(`
    mutation ChangeOwnPassword($input: ChangePasswordInput!) {
  changeOwnPassword(input: $input) {
    __typename
    ... on Viewer {
      ...Viewer
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment Viewer on Viewer {
  id
  username
  displayName
  role
  rules
  totpEnrolled
  mustChangePassword
  mfaOptional
}`) as unknown as TypedDocumentString<ChangeOwnPasswordMutation, ChangeOwnPasswordMutationVariables>;
export const EnrolTotpDocument = new TypedDocumentString(`
    mutation EnrolTotp {
  enrolTotp {
    __typename
    ... on TotpEnrolment {
      uri
      secret
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<EnrolTotpMutation, EnrolTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    __typename
    ... on Viewer {
      ...Viewer
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment Viewer on Viewer {
  id
  username
  displayName
  role
  rules
  totpEnrolled
  mustChangePassword
  mfaOptional
}`) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers {
  staffMembers {
    ...StaffRow
  }
}
    fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}`) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const CreateStaffDocument = new TypedDocumentString(`
    mutation CreateStaff($input: CreateStaffInput!) {
  createStaff(input: $input) {
    ...StaffOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}
fragment StaffOutcome on StaffOutcome {
  __typename
  ... on StaffMember {
    ...StaffRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<CreateStaffMutation, CreateStaffMutationVariables>;
export const DisableStaffDocument = new TypedDocumentString(`
    mutation DisableStaff($input: StaffVersionInput!) {
  disableStaff(input: $input) {
    ...StaffOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}
fragment StaffOutcome on StaffOutcome {
  __typename
  ... on StaffMember {
    ...StaffRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<DisableStaffMutation, DisableStaffMutationVariables>;
export const EnableStaffDocument = new TypedDocumentString(`
    mutation EnableStaff($input: StaffVersionInput!) {
  enableStaff(input: $input) {
    ...StaffOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}
fragment StaffOutcome on StaffOutcome {
  __typename
  ... on StaffMember {
    ...StaffRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<EnableStaffMutation, EnableStaffMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    ...StaffOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}
fragment StaffOutcome on StaffOutcome {
  __typename
  ... on StaffMember {
    ...StaffRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ...StaffOutcome
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  line
  missing
  changedBy
  changedAt
  stateNow: state
  retryAt
}
fragment StaffRow on StaffMember {
  id
  username
  displayName
  role
  totpEnrolled
  lockedUntil
  disabledAt
  createdAt
  version
}
fragment StaffOutcome on StaffOutcome {
  __typename
  ... on StaffMember {
    ...StaffRow
  }
  ... on Refusal {
    ...Refused
  }
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;