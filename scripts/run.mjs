import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, Stop } from './bilingual.mjs';
import { runNode } from './child.mjs';
import { childEnvironment, root } from './node24.mjs';
import { prepare } from './prepare.mjs';

/** `node scripts/run.mjs scripts/doctor.ts …`: compiles what changed and runs one program with the present settings. */
await runScript(async () => {
  const [source, ...parameters] = process.argv.slice(2);
  if (!source || !existsSync(join(root, source))) {
    throw new Stop(`没有这个程序：${source ?? ''}`, `There is no such program: ${source ?? ''}`);
  }
  const settings = await prepare();
  const program = join('build', source.replace(/\.ts$/, '.js'));
  return runNode([program, ...parameters], { env: childEnvironment(settings), stdio: 'inherit' });
});
