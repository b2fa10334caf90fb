import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';

const root = resolve(import.meta.dirname, '..');

/**
 * A repository in miniature: each file with what it imports (paths from its root, or package names; `type x` imports
 * only the types of x).
 */
export type House = Readonly<Record<string, readonly string[]>>;

/** One import that a rule refuses. */
export interface Refusal {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Builds the house, judges it by the repository's own configuration, and removes it. */
export async function refusalsIn(house: House): Promise<readonly Refusal[]> {
  const folder = await build(house);
  try {
    const { summary } = await cruise(folder);
    return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Inside the repository, so that packages resolve; with a manifest of its own, so that their kinds are known. */
async function build(house: House): Promise<string> {
  await mkdir(join(root, '.scratch'), { recursive: true });
  const folder = await mkdtemp(join(root, '.scratch/miniature-'));
  const manifest = {
    dependencies: { '@casl/ability': '*', '@mikro-orm/core': '*', fastify: '*', graphql: '*' },
    devDependencies: { 'fast-check': '*', react: '*' },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [file, imports] of Object.entries(house)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), imports.map((target) => importLine(file, target)).join(''));
  }
  return folder;
}

function importLine(from: string, wanted: string): string {
  const target = wanted.replace(/^type /, '');
  const up = '../'.repeat(from.split('/').length - 1);
  const specifier = /\.tsx?$/.test(target) ? up + target.replace(/\.tsx?$/, '.js') : target;
  return wanted === target ? `import '${specifier}';\n` : `import type * as types from '${specifier}';\n`;
}

async function cruise(folder: string): Promise<ICruiseResult> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', ...folders],
    { cwd: folder, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout) as ICruiseResult;
}
