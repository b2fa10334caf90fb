import type { BankGateway } from './gateways/bank/port.js';
import type { DocumentStore } from './gateways/document-store/port.js';
import type { WechatPayGateway } from './gateways/wechat-pay/port.js';
import { expireCodesJob } from './jobs/expire-codes.js';
import { expireApplicationsJob, expireLivenessJob } from './jobs/expire-waiting.js';
import { fetchEntriesJob } from './jobs/fetch-entries.js';
import { fetchStatementsJob } from './jobs/fetch-statements.js';
import { expireReportsJob, makeReportsJob } from './jobs/make-reports.js';
import { pursueRefundsJob } from './jobs/pursue-refunds.js';
import { purge } from './jobs/purge.js';
import { purgeSessionsJob } from './jobs/purge-sessions.js';
import { raiseSlaWarningsJob } from './jobs/raise-sla-warnings.js';
import { releaseLapsedClaimsJob } from './jobs/release-lapsed-claims.js';
import { queryOpenPaymentsJob } from './jobs/query-open-payments.js';
import { queryOpenPayoutsJob } from './jobs/query-open-payouts.js';
import { refundLapsedOrdersJob } from './jobs/refund-lapsed-orders.js';
import { reconcileWechatBillJob } from './jobs/reconcile-wechat-bill.js';
import { reconcileJob } from './jobs/reconcile.js';
import { submitDueAttemptsJob } from './jobs/submit-due-attempts.js';
import { listenForBankVerification } from './modules/bank-verification/handlers/listen.js';
import { checkDocument } from './modules/document/handlers/check-document.js';
import type { ReceivingAccount } from './modules/payment/domain/receiving-account.js';
import { listenForPayments } from './modules/payment/handlers/listen.js';
import type { Job } from './platform/jobs/runner.js';
import { Outbox } from './platform/outbox/dispatcher.js';

/** The outside parties, as adapters that app.ts (or a test) picked. */
export interface Gateways {
  readonly bank: BankGateway;
  readonly documents: DocumentStore;
  readonly wechat: WechatPayGateway;
  /** Our account as applicants pay into it. */
  readonly receivingAccount: ReceivingAccount;
}

/** Who listens to which event. Names are stored with deliveries: never rename one. */
export function wireOutbox({ bank, documents, wechat }: Gateways): Outbox {
  return listenForPayments(listenForBankVerification(new Outbox(), bank), { bank, wechat })
    .on('document.uploaded', 'document.check', checkDocument(documents));
}

/** Every scheduled job. */
export function wireJobs({ bank, documents, wechat }: Gateways, _outbox: Outbox): readonly Job[] {
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
    refundLapsedOrdersJob,
    releaseLapsedClaimsJob,
    raiseSlaWarningsJob,
    purge,
    purgeSessionsJob,
  ];
}
