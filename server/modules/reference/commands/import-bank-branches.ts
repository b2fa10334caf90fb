import { raw } from '@mikro-orm/core';
import { invalidInput } from '../../../platform/errors.js';
import type { Dialect } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import { BankDirectoryVersion } from '../bank-directory-version.entity.js';
import { checkCnapsCode } from '../domain/cnaps-code.js';
import { valueOrRefuse } from '../domain/format-verdict.js';
import { requiredText } from '../domain/required-text.js';
import type {} from '../events.js';

export interface BankBranchRow {
  /** CNAPS code, 12 digits. */
  readonly cnaps: string;
  readonly name: string;
}

/** The whole country has about 150,000 branches. */
const MOST_ROWS = 300_000;
/** Two parameters a row: far below what either database takes in one statement. */
const CHUNK = 2_000;
const DIRECTORY = 'directory';

/**
 * Adds branches to the directory and renames known ones; branches that are not in the rows stay, because orders name
 * them. All or nothing; INVALID_INPUT names the row (`rows[3].cnaps`). Returns how many rows there were.
 */
export async function importBankBranches(
  runtime: Runtime,
  actor: Actor,
  rows: readonly BankBranchRow[],
): Promise<number> {
  authoriseReferenceChange(actor);
  const branches = checked(rows);
  await runtime.transact(actor, async (work) => {
    for (let at = 0; at < branches.length; at += CHUNK) await store(work, runtime.db.dialect, branches.slice(at, at + CHUNK));
    await raiseVersion(work);
    const subject = { type: 'BankBranch', id: 'directory' };
    await recordAudit(work, runtime.sealing, 'reference.importBankBranches', subject, { branches: branches.length });
  });
  return branches.length;
}

/** Every server's index of the directory is outdated from this commit on. */
async function raiseVersion({ em }: Work): Promise<void> {
  const raised = await em.nativeUpdate(BankDirectoryVersion, { id: DIRECTORY }, { version: raw('version + 1') });
  if (raised === 0) await em.upsert(BankDirectoryVersion, { id: DIRECTORY, version: 1 }, { onConflictFields: ['id'], onConflictAction: 'merge' });
}

const OR_RENAME = {
  sqlite: 'on conflict (cnaps) do update set name = excluded.name',
  mysql: 'on duplicate key update name = values(name)',
} as const;

/** By hand: the whole country by way of entities takes ten seconds, for which SQLite would let nobody else write. */
async function store({ em }: Work, dialect: Dialect, branches: readonly BankBranchRow[]): Promise<void> {
  const places = branches.map(() => '(?, ?)').join(', ');
  await em.execute(
    `insert into bank_branch (cnaps, name) values ${places} ${OR_RENAME[dialect]}`,
    branches.flatMap(({ cnaps, name }) => [cnaps, name]),
    'run',
  );
}

function checked(rows: readonly BankBranchRow[]): BankBranchRow[] {
  if (rows.length === 0 || rows.length > MOST_ROWS) {
    throw invalidInput('rows', `每次导入 1 至 ${MOST_ROWS} 行`, `import 1 to ${MOST_ROWS} rows at a time`);
  }
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const cnaps = valueOrRefuse(checkCnapsCode(row.cnaps), `rows[${index}].cnaps`);
    if (seen.has(cnaps)) throw invalidInput(`rows[${index}].cnaps`, `联行号 ${cnaps} 重复`, `the code ${cnaps} is there twice`);
    seen.add(cnaps);
    return { cnaps, name: requiredText(row.name, `rows[${index}].name`, { zh: '支行名称', en: 'the branch name' }, 120) };
  });
}
