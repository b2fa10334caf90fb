import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps servers in /usr/sbin, which is not on everybody's PATH. */
const alsoLookIn = ['/usr/sbin', '/usr/local/sbin'];

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the first of `names` that is installed. Throws naming the Debian package that brings it. */
export function installedProgram(names: readonly string[], debianPackage: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...alsoLookIn];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found) return found;
  const wanted = names.join(' / ');
  throw new Error(
    `找不到 ${wanted}，请先安装（Debian：apt-get install ${debianPackage}）。\n` +
      `${wanted} not found: install it first (Debian: apt-get install ${debianPackage}).`,
  );
}
