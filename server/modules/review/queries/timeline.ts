import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ApplicationTransition } from '../../application/application-transition.entity.js';
import { slaSegments } from '../../application/queries/sla-segments.js';
import { attemptsOf, type CaseAttempt } from '../../bank-verification/queries/case-attempts.js';
import type { AttemptState } from '../../bank-verification/domain/attempt-states.js';
import { chinaClockText } from '../../calendar/domain/china-clock.js';
import type { Document } from '../../document/document.entity.js';
import type { LivenessSession } from '../../identity/liveness-session.entity.js';
import type { PhoneCheck } from '../../identity/phone-check.entity.js';
import { paymentsOf } from '../../payment/queries/case-payments.js';
import { attemptTitle, documentLabels, livenessTitle, phoneCheckTitle, slaTitles, transitionTitles, type TimelineEvent } from '../domain/timeline.js';
import { reasonLabels } from './reason-labels.js';

interface Tables {
  ApplicationTransition: ApplicationTransition;
  Document: Document;
  LivenessSession: LivenessSession;
  PhoneCheck: PhoneCheck;
}

/** As transitions name them. */
const APPLICANT = '申请人';

/** Everything that happened to a case but what people wrote about it, in no order. */
export async function caseEvents(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const parts = [slaEvents, transitions, documents, liveness, phoneChecks, payments, bankAttempts];
  const events: TimelineEvent[] = [];
  for (const part of parts) events.push(...(await part(em, applicationId)));
  return events;
}

async function transitions(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const found = await rows<Tables>(em).selectFrom('ApplicationTransition').selectAll()
    .where('applicationId', '=', applicationId).orderBy('at').orderBy('id').execute();
  const label = await reasonLabels(em, found.flatMap(({ reasons }) => reasons));
  return found.map(({ at, event, reasons, actorKind, actorName }) => ({
    at, kind: 'transition', code: event, byName: actorKind === 'SYSTEM' ? '' : actorName, title: transitionTitles[event], detail: label(reasons),
  }));
}

async function slaEvents(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const segments = await slaSegments(em, applicationId);
  return segments.map(({ kind, startedAt, deadline }) => {
    const due = deadline && chinaClockText(deadline);
    return { at: startedAt, kind: 'sla', code: kind, byName: '', title: slaTitles[kind], detail: due ? { zh: `${due} 截止`, en: `due ${due}` } : null };
  });
}

async function documents(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const found = await rows<Tables>(em).selectFrom('Document').select(['kind', 'versionNo', 'uploadedAt'])
    .where('applicationId', '=', applicationId).orderBy('uploadedAt').execute();
  return found.map(({ kind, versionNo, uploadedAt }) => {
    const { zh, en } = documentLabels[kind];
    const title = { zh: `上传${zh}（第 ${versionNo} 版）`, en: `Uploaded: ${en} (version ${versionNo})` };
    return { at: uploadedAt, kind: 'document', code: kind, byName: APPLICANT, title, detail: null };
  });
}

const askedByStaff = { zh: '工作人员要求重验', en: 'asked for by staff' };

async function liveness(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const found = await rows<Tables>(em).selectFrom('LivenessSession').select(['state', 'invitedAt', 'finishedAt', 'requestedBy'])
    .where('applicationId', '=', applicationId).orderBy('attempt').execute();
  return found.map(({ state, invitedAt, finishedAt, requestedBy }) => ({
    at: finishedAt ?? invitedAt, kind: 'liveness', code: state, byName: '', title: livenessTitle(state), detail: requestedBy ? askedByStaff : null,
  }));
}

async function phoneChecks(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const found = await rows<Tables>(em).selectFrom('PhoneCheck').select(['subject', 'result', 'requestedAt', 'answeredAt', 'requestedBy'])
    .where('applicationId', '=', applicationId).orderBy('requestedAt').orderBy('attempt').execute();
  return found.map(({ result, requestedAt, answeredAt, requestedBy }) => ({
    at: answeredAt ?? requestedAt, kind: 'phoneCheck', code: result, byName: '', title: phoneCheckTitle(result), detail: requestedBy ? askedByStaff : null,
  }));
}

async function payments(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  const found = await paymentsOf(em, applicationId);
  return found.flatMap(({ channel, paidAt, refundRequestedAt }): TimelineEvent[] => {
    const by = { kind: 'payment' as const, byName: '', detail: channel === 'WECHAT' ? { zh: '微信支付', en: 'WeChat Pay' } : { zh: '对公转账', en: 'bank transfer' } };
    return [
      ...(paidAt ? [{ ...by, at: paidAt, code: 'PAID', title: { zh: '收到付款', en: 'Payment received' } }] : []),
      ...(refundRequestedAt ? [{ ...by, at: refundRequestedAt, code: 'REFUNDING', title: { zh: '发起退款', en: 'Refund requested' } }] : []),
    ];
  });
}

async function bankAttempts(em: EntityManager, applicationId: string): Promise<TimelineEvent[]> {
  return (await attemptsOf(em, applicationId)).flatMap(attemptEvents);
}

/** The steps of one payout that have a moment; a step that the end repeats is told once. */
function attemptEvents(attempt: CaseAttempt): TimelineEvent[] {
  const { attemptNo, state, failureZh, failureEn } = attempt;
  const steps: (readonly [Date | null, AttemptState])[] = [
    [attempt.createdAt, 'CREATED'],
    [attempt.sentAt, 'SUBMITTED'],
    [attempt.settledAt, 'SETTLED'],
    [attempt.matchedAt, 'PASSED'],
    [attempt.returnedAt, 'RETURNED'],
    [state === 'PASSED' || state === 'RETURNED' ? null : attempt.endedAt, state],
  ];
  const failure = failureZh && failureEn ? { zh: failureZh, en: failureEn } : null;
  return steps.flatMap(([at, code]): TimelineEvent[] =>
    at ? [{ at, kind: 'bankAttempt', code, byName: '', title: attemptTitle(attemptNo, code), detail: code === state ? failure : null }] : [],
  );
}
