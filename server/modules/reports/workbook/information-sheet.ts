import type { DayWindow } from '../domain/report-day.js';
import type { ReportRun } from '../report-run.entity.js';
import { officeTime, openSheet, type PageOptions, type Workbook } from './sheet.js';

export interface Information {
  readonly run: ReportRun;
  readonly requester: string;
  readonly madeAt: Date;
  readonly window: DayWindow;
}

/** Who made the report, when, of what, and how its figures are reckoned. */
export function writeInformation(workbook: Workbook, page: PageOptions, { run, requester, madeAt, window }: Information): void {
  const sheet = openSheet(workbook, '说明 Information', page, [
    { header: '项目 Item', width: 28 },
    { header: '内容 Content', width: 100 },
  ]);
  sheet.add(['报表编号 Report', run.id]);
  sheet.add(['申请人 Requested by', requester]);
  sheet.add(['申请时间 Requested at', officeTime(run.requestedAt)]);
  sheet.add(['生成时间 Made at', officeTime(madeAt)]);
  sheet.add(['范围 Range', `${officeTime(window.from)} – ${officeTime(window.until)} (Asia/Shanghai)`]);
  sheet.add(['受理量 Received', '当日支付成功的申请 orders paid on the day (event paid)']);
  sheet.add(['通过 Approved', '当日生效的通过 approvals that took effect (events approve, confirmApproval)']);
  sheet.add(['退回 Returned', '当日退回 returns (events return, confirmReturn)']);
  sheet.add(['拒绝 Rejected', '经复核确认的拒绝 rejections confirmed by a second person (event confirmRejection)']);
  sheet.add(['审核时长 Review time', '从领取到作出决定的分钟数，不含复核 minutes from claim to decision, second review left out']);
  sheet.add(['超时件 Overdue', '当日首次超过时限 cases that passed their deadline on the day']);
  sheet.add(['使用范围 Use', '内部使用，不得外传 internal use only']);
  sheet.end();
}
