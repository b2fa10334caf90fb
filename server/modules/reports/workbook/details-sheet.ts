import type { EntityManager } from '../../../platform/database/database.js';
import type { ApplicationEvent } from '../../application/domain/application-states.js';
import type { DayWindow } from '../domain/report-day.js';
import { decidedCases, type DecidedCase, type decisionEvents } from '../queries/decided-cases.js';
import { officeTime, openSheet, type PageOptions, type Workbook } from './sheet.js';

const eventNames: Readonly<Record<(typeof decisionEvents)[number], string>> = {
  approve: '通过 approved',
  propose: '提请复核 proposed',
  return: '退回 returned',
  confirmApproval: '复核通过 approval confirmed',
  confirmReturn: '复核退回 returned at second review',
  confirmRejection: '复核拒绝 rejection confirmed',
  sendBack: '发回重审 sent back',
};

export const eventName = (event: ApplicationEvent): string => eventNames[event as keyof typeof eventNames] ?? event;

/** What one reviewer did on the day. */
export interface ReviewerTally {
  readonly name: string;
  readonly minutes: number[];
  readonly events: Map<ApplicationEvent, number>;
}

/** One row per decision; tallies reviewers on the way, so that the day is read once. */
export async function writeDetails(
  workbook: Workbook,
  page: PageOptions,
  em: EntityManager,
  window: DayWindow,
  onRow: (rowsWritten: number) => Promise<void>,
) {
  const sheet = openSheet(workbook, '明细 Details', page, [
    { header: '时间 Time', width: 18 },
    { header: '单号 Order no.', width: 22 },
    { header: '企业 Organisation', width: 36 },
    { header: '项目 Project', width: 18 },
    { header: '结果 Result', width: 28 },
    { header: '第几次 Round', width: 10 },
    { header: '办理人 By', width: 16 },
    { header: '用时（分钟） Minutes', width: 14 },
    { header: '理由 Reasons', width: 40 },
  ]);
  const reviewers = new Map<string, ReviewerTally>();
  let rows = 0;
  for await (const decided of decidedCases(em, window)) {
    sheet.add([
      officeTime(decided.at), decided.orderNo, decided.organisationName, decided.projectName, eventName(decided.event),
      decided.round, decided.actorName, decided.minutes, decided.reasons.join(', ') || null,
    ]);
    tally(reviewers, decided);
    rows += 1;
    await onRow(rows);
  }
  sheet.end();
  return { rows, reviewers };
}

function tally(reviewers: Map<string, ReviewerTally>, { actorId, actorName, event, minutes }: DecidedCase): void {
  const reviewer: ReviewerTally = reviewers.get(actorId) ?? { name: actorName, minutes: [], events: new Map() };
  reviewers.set(actorId, reviewer);
  reviewer.events.set(event, (reviewer.events.get(event) ?? 0) + 1);
  if (minutes !== null) reviewer.minutes.push(minutes);
}
