import { createInterface } from 'node:readline/promises';
import { openInstallation } from '../server/app.js';
import { readConfig } from '../server/config.js';
import { createFirstAdmin } from '../server/modules/staff/commands/create-first-admin.js';
import { DomainError } from '../server/platform/errors.js';
import { newSessionToken } from '../server/modules/staff/session-token.js';
import { runProgram } from './report-problems.js';

/** A password for the first log-in only; it must be changed there. */
const oneTimePassword = (random: Parameters<typeof newSessionToken>[0]): string => `${newSessionToken(random).slice(0, 16)}-Aa1`;

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** `node scripts/run.mjs scripts/create-admin.ts [username] [name]`: lets the first administrator in. */
await runProgram(async () => {
  const installation = await openInstallation({ ...readConfig(process.env), LOG_LEVEL: 'warn' });
  try {
    const username = process.argv[2] ?? (await ask('用户名 | user name: '));
    const displayName = process.argv[3] ?? (await ask('姓名 | name: '));
    const password = oneTimePassword(installation.runtime.random);
    await createFirstAdmin(installation.runtime, { username, displayName, password });
    console.log(`首次登录密码（登录后须修改） | password for the first log-in, to be changed there: ${password}`);
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    console.error(`${fault.userMessage.zh}\n${fault.userMessage.en}`);
    process.exitCode = 1;
  } finally {
    await installation.close();
  }
});
