import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform, version } from '@swc/core';
import { runScript, Stop } from './bilingual.mjs';
import { root } from './node24.mjs';

/** Folders whose TypeScript runs on the server's machine; the browsers' programs are Vite's. */
export const compiledFolders = ['server', 'sandbox', 'migrations', 'seeds', 'drills', 'bench', 'e2e', 'driver', 'scripts'];
const output = join(root, 'build');
const ledgerFile = join(output, 'compiled.json');

const isSource = (name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name);
const outputOf = (source) => source.replace(/\.ts$/, '.js');
const hashOf = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex');

/**
 * Compiles what changed since last time into build/ (server/main.ts → build/server/main.js) and removes what lost its
 * source. Gives how many files there are and how many were compiled.
 */
export async function compile() {
  const settings = await readFile(join(root, '.swcrc'), 'utf8');
  const before = await readLedger();
  const now = {};
  const files = await sources();
  const outcomes = await Promise.allSettled(files.map(async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    const hash = hashOf(version, settings, text);
    if (before[file] !== hash) await compileFile(file, text);
    now[file] = hash;
  }));
  for (const file of Object.keys(before).filter((known) => !files.includes(known))) await removeOutput(file);
  await replace(ledgerFile, JSON.stringify(now));
  const faults = outcomes.filter(({ status }) => status === 'rejected').map(({ reason }) => String(reason.message ?? reason));
  if (faults.length > 0) throw new Stop('编译失败：', `Compilation failed:\n${faults.join('\n')}`);
  return { files: files.length, compiled: files.filter((file) => before[file] !== now[file]).length };
}

async function readLedger() {
  try {
    return JSON.parse(await readFile(ledgerFile, 'utf8'));
  } catch {
    return {}; // first time, or damaged: compile everything
  }
}

async function sources() {
  const found = await Promise.all(compiledFolders.map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    return entries.filter(isSource).map((name) => join(folder, name));
  }));
  return found.flat().sort();
}

async function compileFile(file, text) {
  const target = join(output, outputOf(file));
  const { code, map } = await transform(text, {
    filename: join(root, file),
    sourceFileName: relative(dirname(target), join(root, file)),
    configFile: join(root, '.swcrc'),
  });
  await mkdir(dirname(target), { recursive: true });
  await replace(`${target}.map`, map);
  await replace(target, `${code}//# sourceMappingURL=${target.split(/[/\\]/).at(-1)}.map\n`);
}

/** Whole or not at all: a program starting meanwhile never reads half a file. */
async function replace(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

async function removeOutput(file) {
  const target = join(output, outputOf(file));
  await rm(target, { force: true });
  await rm(`${target}.map`, { force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const started = performance.now();
    const { files, compiled } = await compile();
    if (compiled > 0) console.log(`compiled ${compiled} of ${files} files in ${Math.round(performance.now() - started)} ms`);
  });
}
