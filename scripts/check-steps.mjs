import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { compiledFolders } from './compile.mjs';
import { node24, root } from './node24.mjs';

const tool = (path, ...parameters) => () => capture(node24(), [join(root, 'node_modules', path), ...parameters]);

const types = (project, name) => tool(
  'typescript/bin/tsc', '--noEmit', '-p', project, '--incremental', '--tsBuildInfoFile', `.scratch/${name}.tsbuildinfo`,
);

/** A program of ours that is missing fails the step: a check that is not there has not passed. */
const ours = (program, ...parameters) => async () => {
  if (existsSync(join(root, program))) return capture(node24(), ['--enable-source-maps', program, ...parameters]);
  return { code: 1, output: `${program.replace(/^build\/(.*)\.js$/, '$1.ts')} is missing` };
};

async function imports() {
  const present = await readdir(root);
  const folders = [...compiledFolders, 'console', 'portal'].filter((folder) => present.includes(folder));
  return tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', ...folders)();
}

/** The longest first, so that two at a time end soonest. */
export const checkSteps = [
  { name: 'lint', run: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'types: server', run: types('tsconfig.json', 'server') },
  { name: 'types: console', run: types('console/tsconfig.json', 'console') },
  { name: 'types: portal', run: types('portal/tsconfig.json', 'portal') },
  { name: 'imports', run: imports },
  { name: 'schema drift', run: ours('build/scripts/print-schema.js', '--check') },
  { name: 'codegen drift', run: tool('@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts', '--check') },
  { name: 'migration drift', run: ours('build/scripts/check-migrations.js') },
];
