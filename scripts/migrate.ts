import { migrations } from '../migrations/index.js';
import { readConfigKey } from '../server/config.js';
import { entities } from '../server/entities.js';
import { unreachable } from '../server/platform/database/fitness.js';
import { applyMigrations, BrokenReferences } from '../server/platform/database/migrations.js';
import { UnfitInstallation } from '../server/platform/finding.js';
import { runProgram } from './report-problems.js';

async function migrate(url: string): Promise<string[]> {
  try {
    return await applyMigrations({ url, entities, migrations, onMigrating: (name) => console.log(`→ ${name}`) });
  } catch (fault) {
    if (fault instanceof BrokenReferences || !hasDriverCode(fault)) throw fault;
    throw new UnfitInstallation([unreachable(fault)]);
  }
}

const connectionCodes = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ER_ACCESS_DENIED_ERROR', 'ER_DBACCESS_DENIED_ERROR', 'ER_BAD_DB_ERROR', 'EACCES',
]);

function hasDriverCode(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && connectionCodes.has(String(fault.code));
}

await runProgram(async () => {
  const applied = await migrate(readConfigKey('DATABASE_URL', process.env));
  if (applied.length > 0) console.log(`已执行 ${applied.length} 个结构变更 | ${applied.length} migrations applied`);
});
