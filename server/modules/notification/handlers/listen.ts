import type { Outbox } from '../../../platform/outbox/dispatcher.js';
import { markSmsCodeSent } from '../../applicant/commands/mark-sms-code-sent.js';
import { openGrant } from '../../applicant/queries/open-grant.js';
import { openSmsCode } from '../../applicant/queries/open-sms-code.js';
import { sendNotification } from '../commands/send-notification.js';
import { toldEvents } from '../domain/notice-of-transition.js';
import type { Outside } from '../outside.js';
import { openDownloadCode } from '../../issuance/queries/open-download-code.js';
import { markDownloadCodeSent } from '../../issuance/commands/mark-download-code-sent.js';
import { sendDownloadCode } from './send-download-code.js';
import { sendLogInCode } from './send-log-in-code.js';
import { tellOfGrant } from './tell-of-grant.js';
import { tellOfInvoice } from './tell-of-invoice.js';
import { tellOfLiveness, tellOfPhoneCheck } from './tell-of-reverification.js';
import { tellOfTransition } from './tell-of-transition.js';
import type {} from '../../applicant/events.js';
import type {} from '../../identity/events.js';
import type {} from '../../invoice/events.js';
import type {} from '../../issuance/events.js';
import type {} from '../../application/events.js';
import type {} from '../events.js';

/** Whatever applicants have to be told, and what cannot wait for the next run of the job. */
export function listenForNotices(outbox: Outbox, outside: Outside): Outbox {
  for (const event of toldEvents) outbox.on(`application.${event}`, `notification.${event}`, tellOfTransition);
  return outbox
    .on('applicant.smsCodeIssued', 'notification.log-in-code', sendLogInCode({ open: openSmsCode, markSent: markSmsCodeSent }))
    .on('applicant.grantPassedOn', 'notification.grant-passed-on', tellOfGrant(openGrant))
    .on('identity.livenessRequested', 'notification.liveness-asked', tellOfLiveness)
    .on('identity.phoneCheckRequested', 'notification.phone-check-asked', tellOfPhoneCheck)
    .on('invoice.issued', 'notification.invoice-issued', tellOfInvoice(outside.portalUrl))
    .on('invoice.resendRequested', 'notification.invoice-again', tellOfInvoice(outside.portalUrl))
    .on('issuance.downloadCodeMade', 'notification.download-code', sendDownloadCode({ open: openDownloadCode, markSent: markDownloadCodeSent }))
    .on('notification.urgent', 'notification.send-urgent', (runtime, { notificationId }) => sendNotification(runtime, outside, notificationId));
}
