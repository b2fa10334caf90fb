import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { entities } from '../server/entities.js';
import { openDatabase, type Dialect } from '../server/platform/database/database.js';

const { values } = parseArgs({
  options: { initial: { type: 'boolean', default: false }, name: { type: 'string' } },
});

const folderOf = (dialect: Dialect): string => join('migrations', dialect);
const isMigration = (file: string): boolean => /^Migration\d{14}.*\.ts$/.test(file);
const migrationFiles = (dialect: Dialect): string[] => readdirSync(folderOf(dialect)).filter(isMigration).sort();

/** Starts over from nothing: for a schema that was never released. */
function forget(dialect: Dialect): void {
  for (const file of migrationFiles(dialect)) rmSync(join(folderOf(dialect), file));
  writeFileSync(join(folderOf(dialect), '.snapshot.json'), '{ "namespaces": [], "tables": [] }\n');
}

/** The difference between the snapshot and the entities needs no database: nothing is connected to. */
async function writeDifference(dialect: Dialect): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'certdesk-diff-'));
  const url = dialect === 'sqlite' ? `sqlite:${join(scratch, 'unused.db')}` : 'mysql://nobody@127.0.0.1:1/certdesk';
  const { orm } = await openDatabase({ url, entities, forMigrations: true });
  try {
    const name = values.name ?? (values.initial ? 'initial' : undefined);
    return (await orm.migrator.create(undefined, false, false, name)).fileName;
  } finally {
    await orm.close(true);
    rmSync(scratch, { recursive: true });
  }
}

function writeIndex(dialect: Dialect): void {
  const classes = migrationFiles(dialect).map((file) => file.replace(/\.ts$/, ''));
  const imports = classes.map((name) => `import { ${name} } from './${name}.js';\n`);
  writeFileSync(join(folderOf(dialect), 'index.ts'), `import type { MigrationClass } from '../../server/platform/database/migrations.js';
${imports.join('')}
/** Oldest first; rewritten by \`npm run db:diff\`. */
export const ${dialect}Migrations: readonly MigrationClass[] = [
${classes.map((name) => `  ${name},\n`).join('')}];
`);
}

for (const dialect of ['sqlite', 'mysql'] as const) {
  if (values.initial) forget(dialect);
  const file = await writeDifference(dialect);
  writeIndex(dialect);
  console.log(file ? `${folderOf(dialect)}/${file}` : `${folderOf(dialect)}: 无变化 | no difference`);
}
