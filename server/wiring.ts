import type { BankGateway } from './gateways/bank/port.js';
import type { CertificateAuthorityGateway } from './gateways/certificate-authority/port.js';
import type { DocumentStore } from './gateways/document-store/port.js';
import type { MailGateway } from './gateways/mail/port.js';
import type { SmsGateway } from './gateways/sms/port.js';
import type { InvoiceGateway } from './gateways/invoice/port.js';
import type { FaceVerificationGateway } from './gateways/face-verification/port.js';
import type { PhoneCheckGateway } from './gateways/phone-check/port.js';
import type { WechatPayGateway } from './gateways/wechat-pay/port.js';
import { expireCodesJob } from './jobs/expire-codes.js';
import { expireApplicationsJob, expireLivenessJob, expirePhoneLinksJob } from './jobs/expire-waiting.js';
import { fetchEntriesJob } from './jobs/fetch-entries.js';
import { fetchStatementsJob } from './jobs/fetch-statements.js';
import { expireReportsJob, makeReportsJob } from './jobs/make-reports.js';
import { pollFaceChecksJob } from './jobs/poll-face-checks.js';
import { pursueRefundsJob } from './jobs/pursue-refunds.js';
import { publishCrlJob } from './jobs/publish-crl.js';
import { purgeDriverAccessJob } from './jobs/purge-driver-access.js';
import { pursueIssuesJob, pursueRevocationsJob } from './jobs/pursue-issuing.js';
import { tellOfExpiryJob } from './jobs/tell-of-expiry.js';
import { purge } from './jobs/purge.js';
import { purgeHallJob } from './jobs/purge-hall.js';
import { purgeSessionsJob } from './jobs/purge-sessions.js';
import { purgeSmsReportsJob } from './jobs/purge-sms-reports.js';
import { pursueInvoicesJob, windDownInvoicesJob } from './jobs/pursue-invoices.js';
import { raiseSlaWarningsJob } from './jobs/raise-sla-warnings.js';
import { releaseLapsedClaimsJob } from './jobs/release-lapsed-claims.js';
import { queryOpenPaymentsJob } from './jobs/query-open-payments.js';
import { queryOpenPayoutsJob } from './jobs/query-open-payouts.js';
import { refundLapsedOrdersJob } from './jobs/refund-lapsed-orders.js';
import { reconcileWechatBillJob } from './jobs/reconcile-wechat-bill.js';
import { reconcileJob } from './jobs/reconcile.js';
import { remindWaitingJob } from './jobs/remind-waiting.js';
import { sendNotificationsJob } from './jobs/send-notifications.js';
import { submitDueAttemptsJob } from './jobs/submit-due-attempts.js';
import { settleGrant } from './modules/application/handlers/confirm-grant.js';
import { listenForBankVerification } from './modules/bank-verification/handlers/listen.js';
import { checkDocument } from './modules/document/handlers/check-document.js';
import { listenForNotices } from './modules/notification/handlers/listen.js';
import { listenForInvoices } from './modules/invoice/handlers/listen.js';
import { listenForIssuance } from './modules/issuance/handlers/listen.js';
import { carrierOnRequest } from './modules/identity/handlers/ask-carrier.js';
import type { ReceivingAccount } from './modules/payment/domain/receiving-account.js';
import { listenForPayments } from './modules/payment/handlers/listen.js';
import type { Job } from './platform/jobs/runner.js';
import { Outbox } from './platform/outbox/dispatcher.js';

/** The outside parties, as adapters that app.ts (or a test) picked. */
export interface Gateways {
  readonly bank: BankGateway;
  readonly documents: DocumentStore;
  readonly certificateAuthority: CertificateAuthorityGateway;
  readonly sms: SmsGateway;
  readonly mail: MailGateway;
  readonly invoices: InvoiceGateway;
  readonly faces: FaceVerificationGateway;
  readonly phones: PhoneCheckGateway;
  /** Address of the online hall, as mails to applicants name it. */
  readonly portalUrl: string;
  /** Where lists, status and issuing certificates are served, as certificates name it; without a slash at its end. */
  readonly pkiUrl: string;
  readonly wechat: WechatPayGateway;
  /** Our account as applicants pay into it. */
  readonly receivingAccount: ReceivingAccount;
}

/** Who listens to which event. Names are stored with deliveries: never rename one. */
export function wireOutbox(gateways: Gateways): Outbox {
  const { bank, documents, invoices, phones, wechat } = gateways;
  const outbox = new Outbox();
  listenForBankVerification(outbox, bank);
  listenForPayments(outbox, { bank, wechat });
  listenForInvoices(outbox, invoices);
  listenForIssuance(outbox, gateways.certificateAuthority);
  listenForNotices(outbox, gateways);
  return outbox
    .on('document.uploaded', 'document.check', checkDocument(documents))
    .on('identity.phoneCheckRequested', 'identity.ask-carrier', carrierOnRequest(phones))
    .on('application.approve', 'application.confirm-grant-on-approve', settleGrant)
    .on('application.confirmApproval', 'application.confirm-grant-on-confirmApproval', settleGrant)
    .on('application.recall', 'application.settle-grant-on-recall', settleGrant)
    .on('application.confirmRejection', 'application.settle-grant-on-confirmRejection', settleGrant);
}

/** Every scheduled job. */
export function wireJobs(gateways: Gateways, _outbox: Outbox): readonly Job[] {
  const { bank, documents, invoices, faces, wechat, certificateAuthority } = gateways;
  return [
    queryOpenPayoutsJob(bank),
    fetchEntriesJob(bank),
    fetchStatementsJob({ bank, documents }),
    reconcileJob(bank),
    submitDueAttemptsJob(bank),
    queryOpenPaymentsJob(wechat),
    pursueRefundsJob({ bank, wechat }),
    reconcileWechatBillJob(wechat),
    expireCodesJob,
    makeReportsJob(documents),
    expireReportsJob(documents),
    expireApplicationsJob,
    expireLivenessJob,
    expirePhoneLinksJob,
    pollFaceChecksJob({ faces, documents }),
    refundLapsedOrdersJob,
    pursueInvoicesJob(invoices),
    windDownInvoicesJob,
    pursueIssuesJob(certificateAuthority),
    pursueRevocationsJob(certificateAuthority),
    publishCrlJob(certificateAuthority),
    tellOfExpiryJob,
    purgeDriverAccessJob,
    releaseLapsedClaimsJob,
    raiseSlaWarningsJob,
    sendNotificationsJob(gateways),
    remindWaitingJob,
    purge,
    purgeSessionsJob,
    purgeHallJob,
    purgeSmsReportsJob,
  ];
}
