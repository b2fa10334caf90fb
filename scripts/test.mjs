import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './bilingual.mjs';
import { bootstrap } from './bootstrap.mjs';
import { buildBrowsers } from './build-browsers.mjs';
import { check } from './check.mjs';
import { runNode } from './child.mjs';
import { childEnvironment, root } from './node24.mjs';
import { demandPkcs11 } from './pkcs11-addon.mjs';
import { provideTestTools } from './test-tools.mjs';

/** Runs jest and reads its counts; a file that does not load and a skipped test count as failed. */
async function jest(name, ...parameters) {
  const report = join(root, '.scratch', `${name}.json`);
  await mkdir(join(root, '.scratch'), { recursive: true });
  await rm(report, { force: true });
  const code = await runNode(
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--ci', '--json',
      `--outputFile=${report}`, ...parameters],
    { env: childEnvironment({ CI: 'true' }), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(await readFile(report, 'utf8'));
  const skipped = result.numPendingTests + result.numTodoTests;
  if (skipped > 0) console.log(`${skipped} skipped: a test that does not run has not passed`);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function browserTests() {
  await buildBrowsers();
  return jest('e2e', '--config', 'jest.e2e.config.mjs', '--maxWorkers=2');
}

const stages = [
  { name: 'checks', run: check },
  { name: 'unit and API', run: () => jest('unit', '--maxWorkers=2') },
  { name: 'browser', run: browserTests },
];

/** A stage that breaks down counts as one failure, and the others still run. */
async function runStage({ name, run }) {
  console.log(`\n▶ ${name}`);
  const started = performance.now();
  const counts = await run().catch((fault) => {
    console.error(fault);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return { name, seconds, ...counts };
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

await runScript(async () => {
  // The tools first: one of the packages is compiled as it is installed.
  await provideTestTools();
  await bootstrap();
  await demandPkcs11();
  const results = [];
  for (const stage of stages) results.push(await runStage(stage));
  console.log('');
  for (const { name, seconds, passed, failed } of results) {
    console.log(`${name.padEnd(14)} ${seconds.padStart(7)} s   ${passed} passed, ${failed} failed`);
  }
  console.log(`\n${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
  return sum(results, 'failed') === 0 ? 0 : 1;
});
