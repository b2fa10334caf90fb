import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import exceljs from 'exceljs';
import { minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { anApplication } from '../../../test/factories/applications.js';
import { aCheckedCase, aClaimedCase, reasonCodes } from '../../../test/factories/reviews.js';
import { aStaffMember, staffNow } from '../../../test/factories/staff.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { ReasonCode } from '../../reference/reason-code.entity.js';
import { approveApplication } from '../../review/commands/approve-application.js';
import { returnApplication } from '../../review/commands/return-application.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { median } from '../domain/median.js';
import { dailyFigures } from '../queries/daily-figures.js';
import { readReport } from '../queries/read-report.js';
import { reportRun } from '../queries/report-runs.js';
import { cancelReport } from './cancel-report.js';
import { expireReports, makeReports } from './make-reports.js';
import { ReportRun } from '../report-run.entity.js';
import { requestReport } from './request-report.js';

const refusal = (code: string) => expect.objectContaining({ code });
const today = '2026-06-10';

describe('the median', () => {
  test.each([[[], null], [[3], 3], [[1, 9], 5], [[9, 1, 5], 5]])('of %p is %p', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describeOnBothDatabases('the daily report', (harness) => {
  let manager: StaffActor;
  let reviewer: StaffActor;

  beforeAll(async () => {
    manager = await aStaffMember(harness(), 'manager');
    reviewer = await aStaffMember(harness(), 'reviewer');
    await reasonCodes(harness());
    await changeSetting(harness().runtime, systemActor('test'), { key: 'review.sampledPercent', value: 0 });
    await anApplication(harness());
    const approved = await aCheckedCase(harness(), reviewer);
    harness().clock.advance(minutes(6));
    await approveApplication(harness().runtime, staffNow(harness(), reviewer), approved);
    const returned = await aClaimedCase(harness(), reviewer);
    harness().clock.advance(minutes(10));
    const { code } = await em().findOneOrFail(ReasonCode, { kind: 'RETURN' });
    await returnApplication(harness().runtime, staffNow(harness(), reviewer), { ...returned, reasonCodes: [code] });
  });

  const em = () => harness().database.orm.em.fork();
  const make = () => makeReports(harness().runtime, harness().gateways.documents);
  const read = (id: string) => readReport(harness().runtime, harness().gateways.documents, staffNow(harness(), manager), id);

  test('counts what happened on the day', async () => {
    expect(await dailyFigures(em(), today)).toMatchObject({
      received: 3, approved: 1, returned: 1, rejected: 0, approvalRate: 0.5, medianReviewMinutes: 8, backlog: 1,
    });
    expect(await dailyFigures(em(), '2026-06-09')).toMatchObject({ received: 0, approved: 0, approvalRate: null, medianReviewMinutes: null });
  });

  test('is made by the job, with the same figures, and opens in LibreOffice', async () => {
    const id = await requestReport(harness().runtime, manager, today);
    expect(await reportRun(em(), id)).toMatchObject({ state: 'QUEUED', rowsEstimated: 2, downloadUrl: null });
    await make();
    expect(await reportRun(em(), id)).toMatchObject({ state: 'READY', rowsWritten: 2, downloadUrl: `/reports/${id}/file` });
    const { content, fileName } = await read(id);
    expect(fileName).toBe('certdesk-daily-2026-06-10.xlsx');
    const rows = sheetInLibreOffice(content).map((line) => line.split(','));
    const value = (label: string) => rows.find(([name]) => name?.includes(label))?.[1];
    expect([value('Received'), value('Approved'), value('Returned'), value('Median')]).toEqual(['3', '1', '1', '8']);
  });

  test('has a sheet of details whose rows are the decisions', async () => {
    const id = await requestReport(harness().runtime, manager, today);
    await make();
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await read(id)).content as unknown as ArrayBuffer); // exceljs is typed for an older Buffer
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      '汇总 Summary', '明细 Details', '审核员 Reviewers', '打款 Bank attempts', '差异 Exceptions', '说明 Information',
    ]);
    const details = workbook.getWorksheet('明细 Details')!;
    expect(details.rowCount).toBe(3);
    expect(details.getRow(2).getCell(8).value).toBe(6);
    expect(details.getRow(2).getCell(7).value).toBe(reviewer.name);
  });

  test('of a day that has not come is refused, naming the field', async () => {
    await expect(requestReport(harness().runtime, manager, '2026-06-11')).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { field: 'day' } });
    await expect(requestReport(harness().runtime, manager, '2026-02-30')).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { field: 'day' } });
  });

  test('cancelled while it waits is not made, and cannot be cancelled again', async () => {
    const id = await requestReport(harness().runtime, manager, today);
    const twice = await Promise.allSettled([cancelReport(harness().runtime, manager, id), cancelReport(harness().runtime, manager, id)]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await make();
    expect(await reportRun(em(), id)).toMatchObject({ state: 'CANCELLED' });
    await expect(read(id)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  test('whose maker died is made by the next run', async () => {
    const id = await requestReport(harness().runtime, manager, today);
    await harness().runtime.transact(systemActor('test'), ({ em: unit }) => unit.nativeUpdate(ReportRun, { id }, { state: 'RUNNING' }));
    await make();
    expect(await reportRun(em(), id)).toMatchObject({ state: 'READY' });
  });

  test('expires after a day and its file is gone', async () => {
    const id = await requestReport(harness().runtime, manager, today);
    await make();
    harness().clock.advance(minutes(24 * 60));
    await expireReports(harness().runtime, harness().gateways.documents);
    expect(await reportRun(em(), id)).toMatchObject({ state: 'EXPIRED' });
    await expect(read(id)).rejects.toEqual(refusal('NOT_FOUND'));
    harness().clock.advance(-minutes(24 * 60));
  });

  test.each(['reviewer', 'hotline', 'finance', 'auditor', 'admin'] as const)('is not to be asked for by %s', async (role) => {
    const outsider = await aStaffMember(harness(), role);
    await expect(requestReport(harness().runtime, outsider, today)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});

/** The first sheet as LibreOffice reads it, line by line. */
function sheetInLibreOffice(content: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-report-'));
  const file = join(folder, 'report.xlsx');
  writeFileSync(file, content);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', folder, file], { stdio: 'pipe' });
  return readFileSync(join(folder, 'report.csv'), 'utf8').split('\n');
}
