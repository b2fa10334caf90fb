import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript, Stop, tell } from './bilingual.mjs';
import { capture } from './child.mjs';
import { node24, root } from './node24.mjs';

const stampFile = join(root, 'build', 'console', '.stamp');

/** Builds the console into build/console unless the one there is made of the same files. */
export async function buildConsole() {
  if (!existsSync(join(root, 'console', 'vite.config.ts'))) return;
  const stamp = await stampOfSources();
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;
  tell('正在构建控制台……', 'Building the console…');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await capture(node24(), [vite, 'build', '--config', 'console/vite.config.ts', '--logLevel', 'warn']);
  if (code !== 0) throw new Stop('控制台构建失败：', `The console did not build:\n${output}`);
  await writeFile(stampFile, stamp);
}

async function stampOfSources() {
  const entries = await readdir(join(root, 'console'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(buildConsole);
