import { linkSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file that is either whole or not there; the first of several writers wins. */
export function writeOnce(file: string, content: string, mode: number): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, content, { mode });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
