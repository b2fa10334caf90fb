import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript, Stop, tell } from './bilingual.mjs';
import { capture } from './child.mjs';
import { node24, root } from './node24.mjs';

/** The browsers' programs: each a folder with a Vite configuration, built into build/<folder>. */
const programs = [
  { folder: 'console', zh: '控制台', en: 'console' },
  { folder: 'portal', zh: '网上营业厅', en: 'portal' },
];

/** Builds console and portal, one after the other, but not one that is already made of the same files. */
export async function buildBrowsers() {
  for (const program of programs) await buildProgram(program);
}

async function buildProgram({ folder, zh, en }) {
  if (!existsSync(join(root, folder, 'vite.config.ts'))) return;
  const stampFile = join(root, 'build', folder, '.stamp');
  const stamp = await stampOfSources(folder);
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;
  tell(`正在构建${zh}……`, `Building the ${en}…`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await capture(node24(), [vite, 'build', '--config', `${folder}/vite.config.ts`, '--logLevel', 'warn']);
  if (code !== 0) throw new Stop(`${zh}构建失败：`, `The ${en} did not build:\n${output}`);
  await writeFile(stampFile, stamp);
}

/** Changes with every file of a program and with the packages. */
export async function stampOfSources(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(buildBrowsers);
