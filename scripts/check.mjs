import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript } from './bilingual.mjs';
import { bootstrap } from './bootstrap.mjs';
import { runNode } from './child.mjs';
import { root } from './node24.mjs';

const AT_ONCE = 2;

/** Runs every step, two at a time, telling each as it ends. Gives how many passed and failed. */
export async function check() {
  const { checkSteps } = await import('./check-steps.mjs'); // needs installed packages
  await mkdir(join(root, '.scratch'), { recursive: true });
  const compiled = await runNode(['scripts/compile.mjs']);
  const waiting = [...checkSteps];
  const failed = compiled === 0 ? [] : [{ name: 'compile', output: 'see above' }];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const output = await judge(step);
      if (output !== undefined) failed.push({ name: step.name, output });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
  return { passed: checkSteps.length + 1 - failed.length, failed: failed.length };
}

/** Gives nothing when the step passed, else what it printed. */
async function judge(step) {
  const started = performance.now();
  const { code, output } = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name.padEnd(18)}${seconds} s`);
  return code === 0 ? undefined : output;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await bootstrap();
    const { passed, failed } = await check();
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  });
}
