import { readFileSync } from 'node:fs';
import { openInstallation } from '../server/app.js';
import { readConfig } from '../server/config.js';
import { importBankBranches } from '../server/modules/reference/commands/import-bank-branches.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { readBankBranches } from './bank-branch-csv.js';
import { runProgram } from './report-problems.js';

const usage = `用法 | usage: npm run bank-branches:import -- branches.csv
branches.csv (UTF-8 或 GBK | UTF-8 or GBK): 102584002215,中国工商银行深圳高新园支行`;

/** `npm run bank-branches:import -- <file>`: adds the branches of a list to the bank directory and renames known ones. */
await runProgram(async () => {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  const branches = readBankBranches(readFileSync(file));
  const installation = await openInstallation({ ...readConfig(process.env), LOG_LEVEL: 'warn' });
  try {
    const count = await importBankBranches(installation.runtime, systemActor('bank-branches-import'), branches);
    console.log(`${count} 个支行已导入 | branches imported`);
  } finally {
    await installation.close();
  }
});
