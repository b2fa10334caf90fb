import { decisionEvents } from '../queries/decided-cases.js';
import { median } from '../domain/median.js';
import { eventName, type ReviewerTally } from './details-sheet.js';
import { openSheet, type PageOptions, type Workbook } from './sheet.js';

/** One row per reviewer: how many of each decision, and the median time from claim to decision. */
export function writeReviewers(workbook: Workbook, page: PageOptions, reviewers: ReadonlyMap<string, ReviewerTally>): void {
  const sheet = openSheet(workbook, '审核员 Reviewers', page, [
    { header: '姓名 Name', width: 16 },
    { header: '合计 Total', width: 10 },
    ...decisionEvents.map((event) => ({ header: eventName(event), width: 18 })),
    { header: '用时中位数（分钟） Median minutes', width: 18 },
  ]);
  for (const { name, events, minutes } of reviewers.values()) {
    const counts = decisionEvents.map((event) => events.get(event) ?? 0);
    sheet.add([name, counts.reduce((sum, n) => sum + n, 0), ...counts, median(minutes)]);
  }
  sheet.end();
}
