import { readFileSync } from 'node:fs';
import { importBankBranches } from '../server/modules/reference/commands/import-bank-branches.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { readBankBranches } from './bank-branch-csv.js';
import { runImport } from './run-import.js';

const usage = `用法 | usage: npm run bank-branches:import -- branches.csv
branches.csv (UTF-8 或 GBK | UTF-8 or GBK): 102584002215,中国工商银行深圳高新园支行`;

/** `npm run bank-branches:import -- <file>`: adds the branches of a list to the bank directory and renames known ones. */
await runImport({
  usage,
  needed: 1,
  read: ([file]) => readBankBranches(readFileSync(file!)),
  store: async ({ runtime }, branches) => {
    const count = await importBankBranches(runtime, systemActor('bank-branches-import'), branches);
    console.log(`${count} 个支行已导入 | branches imported`);
  },
});
