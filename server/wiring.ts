import type { BankGateway } from './gateways/bank/port.js';
import type { DocumentStore } from './gateways/document-store/port.js';
import { expireCodesJob } from './jobs/expire-codes.js';
import { expireApplicationsJob, expireLivenessJob } from './jobs/expire-waiting.js';
import { fetchEntriesJob } from './jobs/fetch-entries.js';
import { fetchStatementsJob } from './jobs/fetch-statements.js';
import { expireReportsJob, makeReportsJob } from './jobs/make-reports.js';
import { purge } from './jobs/purge.js';
import { purgeHallJob } from './jobs/purge-hall.js';
import { purgeSessionsJob } from './jobs/purge-sessions.js';
import { raiseSlaWarningsJob } from './jobs/raise-sla-warnings.js';
import { releaseLapsedClaimsJob } from './jobs/release-lapsed-claims.js';
import { queryOpenPayoutsJob } from './jobs/query-open-payouts.js';
import { refundLapsedOrdersJob } from './jobs/refund-lapsed-orders.js';
import { reconcileJob } from './jobs/reconcile.js';
import { submitDueAttemptsJob } from './jobs/submit-due-attempts.js';
import { settleGrant } from './modules/application/handlers/confirm-grant.js';
import { listenForBankVerification } from './modules/bank-verification/handlers/listen.js';
import { checkDocument } from './modules/document/handlers/check-document.js';
import { settleEndedOrder } from './modules/payment/commands/settle-ended-order.js';
import type { Job } from './platform/jobs/runner.js';
import { Outbox } from './platform/outbox/dispatcher.js';

/** The outside parties, as adapters that app.ts (or a test) picked. */
export interface Gateways {
  readonly bank: BankGateway;
  readonly documents: DocumentStore;
}

/** Who listens to which event. Names are stored with deliveries: never rename one. */
export function wireOutbox({ bank, documents }: Gateways): Outbox {
  return listenForBankVerification(new Outbox(), bank)
    .on('document.uploaded', 'document.check', checkDocument(documents))
    .on('application.approve', 'application.confirm-grant-on-approve', settleGrant)
    .on('application.confirmApproval', 'application.confirm-grant-on-confirmApproval', settleGrant)
    .on('application.recall', 'application.settle-grant-on-recall', settleGrant)
    .on('application.confirmRejection', 'application.settle-grant-on-confirmRejection', settleGrant)
    .on('application.confirmRejection', 'payment.refund-rejected-order', settleEndedOrder)
    .on('application.cancel', 'payment.refund-cancelled-order', settleEndedOrder)
    .on('application.expire', 'payment.close-expired-order', settleEndedOrder);
}

/** Every scheduled job. */
export function wireJobs({ bank, documents }: Gateways, _outbox: Outbox): readonly Job[] {
  return [
    queryOpenPayoutsJob(bank),
    fetchEntriesJob(bank),
    fetchStatementsJob({ bank, documents }),
    reconcileJob(bank),
    submitDueAttemptsJob(bank),
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
    purgeHallJob,
  ];
}
