import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';
import { installedProgram } from '../../server/test/installed-program.js';

const run = promisify(execFile);

/** Comma, double quote, UTF-8, from the first line: LibreOffice's numbers for them. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1';

/** The first sheet of a workbook as LibreOffice reads it: rows of cells, which must hold no comma. */
export async function firstSheetInLibreOffice(workbook: string): Promise<readonly (readonly string[])[]> {
  const soffice = installedProgram(['soffice', 'localc'], 'libreoffice-calc');
  const folder = mkdtempSync(join(tmpdir(), 'certdesk-sheet-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(soffice, [profile, '--headless', '--convert-to', csv, '--outdir', folder, workbook]);
    const lines = readFileSync(join(folder, `${parse(workbook).name}.csv`), 'utf8').trimEnd().split('\n');
    return lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
