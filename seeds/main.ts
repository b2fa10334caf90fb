import { readConfig } from '../server/config.js';
import { runProgram } from '../scripts/report-problems.js';
import { systemClock } from '../server/platform/clock.js';
import { readArguments } from './arguments.js';
import { readSandboxConfig } from '../sandbox/config.js';
import { seedInstallation } from './seed-installation.js';

await runProgram(async () => {
  const request = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  await seedInstallation({ config, sandbox: readSandboxConfig(process.env), request, now: systemClock.now(), tell: console.log });
});
