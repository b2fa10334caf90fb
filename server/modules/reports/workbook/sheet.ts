import type exceljs from 'exceljs';

export type Workbook = exceljs.stream.xlsx.WorkbookWriter;
export type PageOptions = Partial<exceljs.AddWorksheetOptions>;

export interface Column {
  readonly header: string;
  readonly width: number;
  readonly numFmt?: string;
}

export type Cell = string | number | null;

/** A sheet with a bold, frozen header row; `add` writes a row for good, `end` closes the sheet. */
export function openSheet(workbook: Workbook, name: string, page: PageOptions, columns: readonly Column[]) {
  const sheet = workbook.addWorksheet(name, { ...page, views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width, numFmt }) => ({ header, width, ...(numFmt && { style: { numFmt } }) }));
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  return {
    add: (cells: readonly Cell[]): void => sheet.addRow([...cells]).commit(),
    end: (): void => sheet.commit(),
  };
}

/** `2026-06-10 10:00`, as people in the office read it (Asia/Shanghai, no daylight saving). */
export function officeTime(instant: Date | null): string | null {
  if (!instant) return null;
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
