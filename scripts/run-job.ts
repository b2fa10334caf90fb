import { openInstallation } from '../server/app.js';
import { readConfig } from '../server/config.js';
import { JobRunner } from '../server/platform/jobs/runner.js';
import { runProgram } from './report-problems.js';

/** `npm run job -- <name>`: one scheduled job now, under its lease, and then what it raised. */
await runProgram(async () => {
  const name = process.argv[2];
  const installation = await openInstallation({ ...readConfig(process.env), LOG_LEVEL: 'warn' });
  const { runtime, config, jobs, outbox } = installation;
  try {
    if (!name || !jobs.some((job) => job.name === name)) {
      console.error(`请给出任务名 | name a job:\n${jobs.map((job) => `  ${job.name.padEnd(28)} ${job.schedule}`).join('\n')}`);
      process.exitCode = 1;
      return;
    }
    const ran = await new JobRunner(runtime, `${config.INSTANCE}-once`.slice(-64), jobs).runNow(name);
    if (ran) await outbox.drain(runtime);
    else process.exitCode = 1;
    console.log(ran ? `${name}: 完成 | done` : `${name}: 另一进程正在运行 | another process is running it`);
  } finally {
    await installation.close();
  }
});
