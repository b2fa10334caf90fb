import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import type { Runtime } from '../../../platform/runtime.js';
import { StaffMember } from '../../staff/staff-member.entity.js';
import { dayWindow } from '../domain/report-day.js';
import { dailyFigures } from '../queries/daily-figures.js';
import type { ReportRun } from '../report-run.entity.js';
import { writeAttempts } from './attempts-sheet.js';
import { writeDetails } from './details-sheet.js';
import { writeExceptions } from './exceptions-sheet.js';
import { writeInformation } from './information-sheet.js';
import { writeReviewers } from './reviewers-sheet.js';
import { writeSummary } from './summary-sheet.js';

export interface MadeWorkbook {
  readonly content: Buffer;
  /** Rows of the details sheet. */
  readonly rows: number;
}

/**
 * The daily report as XLSX: summary, details, reviewers, bank attempts, exceptions and an information sheet. Rows are
 * read page by page and written as they come; only the compressed file is held. `onRow` is awaited after each detail row.
 */
export async function dailyWorkbook(
  runtime: Runtime,
  run: ReportRun,
  onRow: (rowsWritten: number) => Promise<void>,
): Promise<MadeWorkbook> {
  const em = runtime.db.orm.em.fork();
  const window = dayWindow(run.day);
  const output = new PassThrough();
  const collected = buffer(output);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  const requester = await em.findOneOrFail(StaffMember, run.requestedBy);
  const madeAt = runtime.clock.now();
  const footer = { oddFooter: `&L${requester.displayName} (${requester.username})&R${run.day}` };
  const page = { headerFooter: footer };

  writeSummary(workbook, page, await dailyFigures(em, run.day));
  const { rows, reviewers } = await writeDetails(workbook, page, em, window, onRow);
  writeReviewers(workbook, page, reviewers);
  await writeAttempts(workbook, page, em, window);
  await writeExceptions(workbook, page, em, window);
  writeInformation(workbook, page, { run, requester: requester.displayName, madeAt, window });
  await workbook.commit();
  return { content: await collected, rows };
}
