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

export type CertificateIssueState =
  | 'INSTALLED'
  | 'INSTALL_FAILED'
  | 'ISSUED'
  | 'ISSUE_FAILED'
  | 'ISSUE_UNKNOWN'
  | 'ISSUING'
  | 'READY'
  | 'REVOKED';

export type ChoosePaymentInput = {
  channel: PaymentChannel;
  orderId: string;
};

export type ConsentKind =
  | 'FACE_RECOGNITION'
  | 'PRIVACY'
  | 'TERMS';

export type CorrectBankAccountInput = {
  accountName: string;
  accountNumber: string;
  branchCode: string;
  id: string;
  version: number;
};

export type CorrectInvoiceTitleInput = {
  account: string;
  address: string;
  bank: string;
  orderId: string;
  phone: string;
  taxNumber: string;
  title: string;
};

export type DecideConsentInput = {
  agreed: boolean;
  kind: ConsentKind;
  version: string;
};

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

export type FormDraftInput = {
  bankAccountName: string;
  bankAccountNumber: string;
  bankBranchCode: string;
  bankBranchName: string;
  creditCode: string;
  invoiceAccount: string;
  invoiceAddress: string;
  invoiceBank: string;
  invoiceKind: string;
  invoicePhone: string;
  invoiceTaxNumber: string;
  invoiceTitle: string;
  legalIdNumber: string;
  legalName: string;
  legalPhone: string;
  operatorEmail: string;
  operatorIdNumber: string;
  operatorName: string;
  operatorPhone: string;
  organisationName: string;
  /** The organisation was renamed since the certificate was issued. */
  renamed: boolean;
  termYears?: number | null | undefined;
};

/** DECLARED sees its own orders only; CONFIRMED (an order of it was approved, or passed on) sees all. */
export type GrantStanding =
  | 'CONFIRMED'
  | 'DECLARED';

export type InviteToOrganisationInput = {
  organisationId: string;
  phone: string;
};

export type InvoiceState =
  | 'FAILED'
  | 'ISSUED'
  | 'ISSUING'
  | 'NONE'
  | 'RED'
  | 'RED_PENDING'
  | 'REQUESTED';

export type LogInWithCodeInput = {
  /** Versions of TERMS and PRIVACY agreed to; needed for a new account and after a new version. */
  agreedVersions: Array<string>;
  code: string;
  phone: string;
};

export type LogInWithPasswordInput = {
  /** Versions of TERMS and PRIVACY agreed to; needed for a new account and after a new version. */
  agreedVersions: Array<string>;
  password: string;
  phone: string;
};

export type OrderAction =
  | 'CANCEL'
  | 'CONTINUE'
  | 'CORRECT'
  | 'CORRECT_ACCOUNT'
  | 'DOWNLOAD'
  | 'PAY'
  | 'VIEW_PROGRESS';

export type PaymentChannel =
  | 'TRANSFER'
  | 'WECHAT';

export type PaymentState =
  | 'AWAITING'
  | 'CLOSED'
  | 'CREATED'
  | 'PAID'
  | 'REFUNDED'
  | 'REFUNDING'
  | 'REFUND_ABNORMAL';

export type PhoneLinkState =
  | 'EXPIRED'
  | 'NONE'
  | 'OPENED'
  | 'WAITING';

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

export type RequestSmsCodeInput = {
  phone: string;
};

export type SaveDraftInput = {
  draft: FormDraftInput;
  id: string;
  /** The draftRevision that this was typed over; STALE_VERSION otherwise. */
  revision: number;
};

/** INVALID_INPUT names the field as in FormDraftInput, e.g. input.draft.operatorPhone. */
export type SaveFormInput = {
  draft: FormDraftInput;
  id: string;
  version: number;
};

export type SetPasswordInput = {
  /** Not needed within ten minutes of logging in by SMS code. */
  oldPassword?: string | null | undefined;
  password: string;
};

export type StartRenewalInput = {
  /** The owner’s unified social credit code, as proof of knowing whose certificate it is. */
  creditCode: string;
  pinKnown: boolean;
  serial: string;
  /** Default: the shortest of the price list. */
  termYears?: number | null | undefined;
  ukeyAtHand: boolean;
};

export type AccountFragment = { id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> } | null };

export type ConsentTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentTextsQuery = { consentTexts: Array<{ kind: ConsentKind, version: string, titleZh: string, titleEn: string, bodyZh: string, bodyEn: string }> };

export type RequestSmsCodeMutationVariables = Exact<{
  input: RequestSmsCodeInput;
}>;


export type RequestSmsCodeMutation = { requestSmsCode:
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
    | { __typename: 'SmsCodeSent', resendAt: string, expiresAt: string }
   };

export type LogInWithCodeMutationVariables = Exact<{
  input: LogInWithCodeInput;
}>;


export type LogInWithCodeMutation = { logInWithCode:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type LogInWithPasswordMutationVariables = Exact<{
  input: LogInWithPasswordInput;
}>;


export type LogInWithPasswordMutation = { logInWithPassword:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type SetEmailMutationVariables = Exact<{
  email: string;
}>;


export type SetEmailMutation = { setEmail:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type DecideConsentMutationVariables = Exact<{
  input: DecideConsentInput;
}>;


export type DecideConsentMutation = { decideConsent:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type InviteToOrganisationMutationVariables = Exact<{
  input: InviteToOrganisationInput;
}>;


export type InviteToOrganisationMutation = { inviteToOrganisation:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type WithdrawGrantMutationVariables = Exact<{
  grantId: string;
}>;


export type WithdrawGrantMutation = { withdrawGrant:
    | { __typename: 'Me', id: string, phoneMasked: string, emailMasked: string | null, hasPassword: boolean, consents: Array<{ kind: ConsentKind, version: string, givenAt: string, withdrawnAt: string | null }>, organisations: Array<{ organisationId: string, name: string, creditCode: string, standing: GrantStanding, grants: Array<{ grantId: string, phoneMasked: string, standing: GrantStanding, grantedAt: string, isMe: boolean }> }> }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type RefusedFragment = { code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null };

export type OrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersQuery = { orders: Array<{ id: string, orderNo: string, state: ApplicationState, stateZh: string, stateEn: string, organisationName: string, certificateSerial: string, createdAt: string, actions: Array<OrderAction>, sentenceZh: string, sentenceEn: string }> };

export type OrderProgressFragment = { id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null };

export type OrderWholeFragment = { orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null } | null };

export type OrderNowQueryVariables = Exact<{
  id: string;
}>;


export type OrderNowQuery = { order: { id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null } | null };

export type BankBranchesQueryVariables = Exact<{
  text: string;
}>;


export type BankBranchesQuery = { bankBranches: Array<{ cnaps: string, name: string }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'Order', id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type SaveFormMutationVariables = Exact<{
  input: SaveFormInput;
}>;


export type SaveFormMutation = { saveForm:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type SubmitApplicationMutationVariables = Exact<{
  id: string;
}>;


export type SubmitApplicationMutation = { submitApplication:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type ResubmitApplicationMutationVariables = Exact<{
  id: string;
}>;


export type ResubmitApplicationMutation = { resubmitApplication:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type CancelApplicationMutationVariables = Exact<{
  id: string;
}>;


export type CancelApplicationMutation = { cancelApplication:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type CorrectBankAccountMutationVariables = Exact<{
  input: CorrectBankAccountInput;
}>;


export type CorrectBankAccountMutation = { correctBankAccount:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type CreatePhoneLinkMutationVariables = Exact<{
  orderId: string;
}>;


export type CreatePhoneLinkMutation = { createPhoneLink:
    | { __typename: 'PhoneLink', url: string, expiresAt: string }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type CheckPhoneMutationVariables = Exact<{
  orderId: string;
}>;


export type CheckPhoneMutation = { checkPhone:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type ChoosePaymentMutationVariables = Exact<{
  input: ChoosePaymentInput;
}>;


export type ChoosePaymentMutation = { choosePayment:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type RefreshPaymentMutationVariables = Exact<{
  orderId: string;
}>;


export type RefreshPaymentMutation = { refreshPayment:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type CorrectInvoiceTitleMutationVariables = Exact<{
  input: CorrectInvoiceTitleInput;
}>;


export type CorrectInvoiceTitleMutation = { correctInvoiceTitle:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type ResendInvoiceMutationVariables = Exact<{
  orderId: string;
}>;


export type ResendInvoiceMutation = { resendInvoice:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type RenewDownloadCodeMutationVariables = Exact<{
  orderId: string;
}>;


export type RenewDownloadCodeMutation = { renewDownloadCode:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
   };

export type EligibilityQueryVariables = Exact<{
  serial: string;
}>;


export type EligibilityQuery = { eligibility: { serial: string, eligible: boolean, code: string, reasonZh: string, reasonEn: string, wayOutZh: string, wayOutEn: string, hallAddress: string | null, orderId: string | null, certificate: { serial: string, ownerNameMasked: string, notAfter: string, projectNameZh: string, projectNameEn: string, earliestDownload: string | null, usualDownload: string | null, prices: Array<{ termYears: number, amountFen: number }> } | null } };

export type StartRenewalMutationVariables = Exact<{
  input: StartRenewalInput;
}>;


export type StartRenewalMutation = { startRenewal:
    | { __typename: 'Order', orderNo: string, createdAt: string, organisationId: string, organisationName: string, creditCode: string, termYears: number, priceFen: number, rejectionZh: Array<string>, rejectionEn: Array<string>, earliestDownload: string | null, usualDownload: string | null, id: string, version: number, state: ApplicationState, stateZh: string, stateEn: string, sentenceZh: string, sentenceEn: string, deadline: string | null, actions: Array<OrderAction>, draftRevision: number, formComplete: boolean, openItems: Array<string>, certificate: { serial: string, ownerName: string, notAfter: string }, prices: Array<{ termYears: number, amountFen: number }>, draft: { termYears: number | null, organisationName: string, renamed: boolean, creditCode: string, operatorName: string, operatorIdNumber: string, operatorPhone: string, operatorEmail: string, legalName: string, legalIdNumber: string, legalPhone: string, bankAccountName: string, bankBranchCode: string, bankBranchName: string, bankAccountNumber: string, invoiceKind: string, invoiceTitle: string, invoiceTaxNumber: string, invoiceAddress: string, invoicePhone: string, invoiceBank: string, invoiceAccount: string } | null, history: Array<{ at: string, zh: string, en: string }>, payments: Array<{ id: string, channel: PaymentChannel, stateZh: string, stateEn: string, amountFen: number, paidAt: string | null, refundedAt: string | null }>, bankVerification: { payoutsLeft: number | null, nextAt: string | null, attempts: Array<{ attemptNo: number, state: string, stateZh: string, stateEn: string, reasonZh: string | null, reasonEn: string | null, createdAt: string, endedAt: string | null }> }, invoices: Array<{ id: string, state: InvoiceState, stateZh: string, stateEn: string, kind: string, title: string, number: string | null, amountFen: number, issuedAt: string | null, link: string | null, red: boolean }>, newCertificate: { state: CertificateIssueState, sentenceZh: string, sentenceEn: string, serial: string | null, notBefore: string | null, notAfter: string | null, installedAt: string | null } | null, downloadCode: { triesLeft: number, sentAt: string | null, renewableAt: string } | null, missing: Array<{ code: string, zh: string, en: string }>, returned: Array<{ item: string, itemZh: string, itemEn: string, reasonZh: string, reasonEn: string, done: boolean }>, documents: Array<{ id: string, kind: DocumentKind, state: DocumentState, uploadedAt: string, stale: boolean, revisionZh: string | null, revisionEn: string | null, checks: Array<{ code: string, passed: boolean, adviceZh: string | null, adviceEn: string | null }> }>, identity: { phoneLink: PhoneLinkState, phoneLinkExpiresAt: string | null, faceConsentGiven: boolean, liveness: { state: string, stateZh: string, stateEn: string, attemptsLeft: number, retryAt: string | null, adviceZh: string | null, adviceEn: string | null }, phoneChecks: Array<{ subject: string, result: string, resultZh: string, resultEn: string, adviceZh: string | null, adviceEn: string | null, triesLeft: number, mayGoOn: boolean, answeredAt: string | null }> }, payment: { id: string, channel: PaymentChannel, state: PaymentState, stateZh: string, stateEn: string, amountFen: number, codeUrl: string | null, codeExpiresAt: string | null, payableUntil: string | null, paidAt: string | null, refundedAt: string | null, noticeZh: string | null, noticeEn: string | null, transfer: { accountName: string, accountNumber: string, bankName: string, remark: string, amountFen: number, receivedFen: number } | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, messageZh: string, messageEn: string, retryAt: string | null, refusedField: string | null, missingCodes: Array<string>, stateNow: string | null }
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
export const AccountFragmentDoc = new TypedDocumentString(`
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
    `, {"fragmentName":"Account"}) as unknown as TypedDocumentString<AccountFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const OrderProgressFragmentDoc = new TypedDocumentString(`
    fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
    `, {"fragmentName":"OrderProgress"}) as unknown as TypedDocumentString<OrderProgressFragment, unknown>;
export const OrderWholeFragmentDoc = new TypedDocumentString(`
    fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}
    fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}`, {"fragmentName":"OrderWhole"}) as unknown as TypedDocumentString<OrderWholeFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Account
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ConsentTextsDocument = new TypedDocumentString(`
    query ConsentTexts {
  consentTexts {
    kind
    version
    titleZh
    titleEn
    bodyZh
    bodyEn
  }
}
    `) as unknown as TypedDocumentString<ConsentTextsQuery, ConsentTextsQueryVariables>;
export const RequestSmsCodeDocument = new TypedDocumentString(`
    mutation RequestSmsCode($input: RequestSmsCodeInput!) {
  requestSmsCode(input: $input) {
    __typename
    ... on SmsCodeSent {
      resendAt
      expiresAt
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<RequestSmsCodeMutation, RequestSmsCodeMutationVariables>;
export const LogInWithCodeDocument = new TypedDocumentString(`
    mutation LogInWithCode($input: LogInWithCodeInput!) {
  logInWithCode(input: $input) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<LogInWithCodeMutation, LogInWithCodeMutationVariables>;
export const LogInWithPasswordDocument = new TypedDocumentString(`
    mutation LogInWithPassword($input: LogInWithPasswordInput!) {
  logInWithPassword(input: $input) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<LogInWithPasswordMutation, LogInWithPasswordMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const SetEmailDocument = new TypedDocumentString(`
    mutation SetEmail($email: String!) {
  setEmail(email: $email) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<SetEmailMutation, SetEmailMutationVariables>;
export const DecideConsentDocument = new TypedDocumentString(`
    mutation DecideConsent($input: DecideConsentInput!) {
  decideConsent(input: $input) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<DecideConsentMutation, DecideConsentMutationVariables>;
export const InviteToOrganisationDocument = new TypedDocumentString(`
    mutation InviteToOrganisation($input: InviteToOrganisationInput!) {
  inviteToOrganisation(input: $input) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<InviteToOrganisationMutation, InviteToOrganisationMutationVariables>;
export const WithdrawGrantDocument = new TypedDocumentString(`
    mutation WithdrawGrant($grantId: ID!) {
  withdrawGrant(grantId: $grantId) {
    __typename
    ...Account
    ...Refused
  }
}
    fragment Account on Me {
  id
  phoneMasked
  emailMasked
  hasPassword
  consents {
    kind
    version
    givenAt
    withdrawnAt
  }
  organisations {
    organisationId
    name
    creditCode
    standing
    grants {
      grantId
      phoneMasked
      standing
      grantedAt
      isMe
    }
  }
}
fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<WithdrawGrantMutation, WithdrawGrantMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders {
  orders {
    id
    orderNo
    state
    stateZh
    stateEn
    organisationName
    certificateSerial
    createdAt
    actions
    sentenceZh
    sentenceEn
  }
}
    `) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderWhole
  }
}
    fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrderNowDocument = new TypedDocumentString(`
    query OrderNow($id: ID!) {
  order(id: $id) {
    ...OrderProgress
  }
}
    fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}`) as unknown as TypedDocumentString<OrderNowQuery, OrderNowQueryVariables>;
export const BankBranchesDocument = new TypedDocumentString(`
    query BankBranches($text: String!) {
  bankBranches(text: $text) {
    cnaps
    name
  }
}
    `) as unknown as TypedDocumentString<BankBranchesQuery, BankBranchesQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    __typename
    ... on Order {
      ...OrderProgress
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}`) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SaveFormDocument = new TypedDocumentString(`
    mutation SaveForm($input: SaveFormInput!) {
  saveForm(input: $input) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<SaveFormMutation, SaveFormMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($id: ID!) {
  submitApplication(id: $id) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const ResubmitApplicationDocument = new TypedDocumentString(`
    mutation ResubmitApplication($id: ID!) {
  resubmitApplication(id: $id) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<ResubmitApplicationMutation, ResubmitApplicationMutationVariables>;
export const CancelApplicationDocument = new TypedDocumentString(`
    mutation CancelApplication($id: ID!) {
  cancelApplication(id: $id) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<CancelApplicationMutation, CancelApplicationMutationVariables>;
export const CorrectBankAccountDocument = new TypedDocumentString(`
    mutation CorrectBankAccount($input: CorrectBankAccountInput!) {
  correctBankAccount(input: $input) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<CorrectBankAccountMutation, CorrectBankAccountMutationVariables>;
export const CreatePhoneLinkDocument = new TypedDocumentString(`
    mutation CreatePhoneLink($orderId: ID!) {
  createPhoneLink(orderId: $orderId) {
    __typename
    ... on PhoneLink {
      url
      expiresAt
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}`) as unknown as TypedDocumentString<CreatePhoneLinkMutation, CreatePhoneLinkMutationVariables>;
export const CheckPhoneDocument = new TypedDocumentString(`
    mutation CheckPhone($orderId: ID!) {
  checkPhone(orderId: $orderId) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<CheckPhoneMutation, CheckPhoneMutationVariables>;
export const ChoosePaymentDocument = new TypedDocumentString(`
    mutation ChoosePayment($input: ChoosePaymentInput!) {
  choosePayment(input: $input) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<ChoosePaymentMutation, ChoosePaymentMutationVariables>;
export const RefreshPaymentDocument = new TypedDocumentString(`
    mutation RefreshPayment($orderId: ID!) {
  refreshPayment(orderId: $orderId) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<RefreshPaymentMutation, RefreshPaymentMutationVariables>;
export const CorrectInvoiceTitleDocument = new TypedDocumentString(`
    mutation CorrectInvoiceTitle($input: CorrectInvoiceTitleInput!) {
  correctInvoiceTitle(input: $input) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<CorrectInvoiceTitleMutation, CorrectInvoiceTitleMutationVariables>;
export const ResendInvoiceDocument = new TypedDocumentString(`
    mutation ResendInvoice($orderId: ID!) {
  resendInvoice(orderId: $orderId) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<ResendInvoiceMutation, ResendInvoiceMutationVariables>;
export const RenewDownloadCodeDocument = new TypedDocumentString(`
    mutation RenewDownloadCode($orderId: ID!) {
  renewDownloadCode(orderId: $orderId) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<RenewDownloadCodeMutation, RenewDownloadCodeMutationVariables>;
export const EligibilityDocument = new TypedDocumentString(`
    query Eligibility($serial: String!) {
  eligibility(serial: $serial) {
    serial
    eligible
    code
    reasonZh
    reasonEn
    wayOutZh
    wayOutEn
    hallAddress
    orderId
    certificate {
      serial
      ownerNameMasked
      notAfter
      projectNameZh
      projectNameEn
      prices {
        termYears
        amountFen
      }
      earliestDownload
      usualDownload
    }
  }
}
    `) as unknown as TypedDocumentString<EligibilityQuery, EligibilityQueryVariables>;
export const StartRenewalDocument = new TypedDocumentString(`
    mutation StartRenewal($input: StartRenewalInput!) {
  startRenewal(input: $input) {
    __typename
    ...OrderWhole
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  messageZh
  messageEn
  refusedField: field
  missingCodes: missing
  stateNow: state
  retryAt
}
fragment OrderProgress on Order {
  id
  version
  state
  stateZh
  stateEn
  sentenceZh
  sentenceEn
  deadline
  actions
  draftRevision
  formComplete
  missing {
    code
    zh
    en
  }
  returned {
    item
    itemZh
    itemEn
    reasonZh
    reasonEn
    done
  }
  openItems
  documents {
    id
    kind
    state
    uploadedAt
    stale
    checks {
      code
      passed
      adviceZh
      adviceEn
    }
    revisionZh
    revisionEn
  }
  identity {
    phoneLink
    phoneLinkExpiresAt
    liveness {
      state
      stateZh
      stateEn
      attemptsLeft
      retryAt
      adviceZh
      adviceEn
    }
    phoneChecks {
      subject
      result
      resultZh
      resultEn
      adviceZh
      adviceEn
      triesLeft
      mayGoOn
      answeredAt
    }
    faceConsentGiven
  }
  payment {
    id
    channel
    state
    stateZh
    stateEn
    amountFen
    codeUrl
    codeExpiresAt
    payableUntil
    paidAt
    refundedAt
    transfer {
      accountName
      accountNumber
      bankName
      remark
      amountFen
      receivedFen
    }
    noticeZh
    noticeEn
  }
}
fragment OrderWhole on Order {
  ...OrderProgress
  orderNo
  createdAt
  certificate {
    serial
    ownerName
    notAfter
  }
  organisationId
  organisationName
  creditCode
  termYears
  priceFen
  prices {
    termYears
    amountFen
  }
  draft {
    termYears
    organisationName
    renamed
    creditCode
    operatorName
    operatorIdNumber
    operatorPhone
    operatorEmail
    legalName
    legalIdNumber
    legalPhone
    bankAccountName
    bankBranchCode
    bankBranchName
    bankAccountNumber
    invoiceKind
    invoiceTitle
    invoiceTaxNumber
    invoiceAddress
    invoicePhone
    invoiceBank
    invoiceAccount
  }
  rejectionZh
  rejectionEn
  history {
    at
    zh
    en
  }
  earliestDownload
  usualDownload
  payments {
    id
    channel
    stateZh
    stateEn
    amountFen
    paidAt
    refundedAt
  }
  bankVerification {
    attempts {
      attemptNo
      state
      stateZh
      stateEn
      reasonZh
      reasonEn
      createdAt
      endedAt
    }
    payoutsLeft
    nextAt
  }
  invoices {
    id
    state
    stateZh
    stateEn
    kind
    title
    number
    amountFen
    issuedAt
    link
    red
  }
  newCertificate {
    state
    sentenceZh
    sentenceEn
    serial
    notBefore
    notAfter
    installedAt
  }
  downloadCode {
    triesLeft
    sentAt
    renewableAt
  }
}`) as unknown as TypedDocumentString<StartRenewalMutation, StartRenewalMutationVariables>;