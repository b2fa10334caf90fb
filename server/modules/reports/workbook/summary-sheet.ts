import type { DailyFigures } from '../queries/daily-figures.js';
import { openSheet, type PageOptions, type Workbook } from './sheet.js';

/** One figure a row: what is counted, in both languages, and how many. */
export function writeSummary(workbook: Workbook, page: PageOptions, figures: DailyFigures): void {
  const sheet = openSheet(workbook, '汇总 Summary', page, [
    { header: '指标 Figure', width: 44 },
    { header: '数值 Value', width: 16 },
  ]);
  sheet.add(['日期 Day', figures.day]);
  sheet.add(['受理量 Received', figures.received]);
  sheet.add(['通过 Approved', figures.approved]);
  sheet.add(['退回 Returned', figures.returned]);
  sheet.add(['拒绝 Rejected', figures.rejected]);
  sheet.add(['通过率 Approval rate (%)', figures.approvalRate === null ? null : Math.round(figures.approvalRate * 1000) / 10]);
  sheet.add(['审核时长中位数（分钟） Median review (minutes)', figures.medianReviewMinutes]);
  sheet.add(['超时件 Overdue', figures.overdue]);
  sheet.add(['打款成功 Payouts settled', figures.payoutsSettled]);
  sheet.add(['打款失败 Payouts failed', figures.payoutsFailed]);
  sheet.add(['退汇 Payouts returned', figures.payoutsReturned]);
  sheet.add(['开票 Invoices issued', figures.invoicesIssued]);
  sheet.add(['红冲 Invoices reversed', figures.invoicesRed]);
  sheet.add(['金融认证通过 Bank verifications passed', figures.passed]);
  sheet.add(['在办（生成时） Backlog (when made)', figures.backlog]);
  sheet.end();
}
