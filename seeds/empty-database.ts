import { entities } from '../server/entities.js';
import type { DocumentStore } from '../server/gateways/document-store/port.js';
import type { Document } from '../server/modules/document/document.entity.js';
import type { ReportRun } from '../server/modules/reports/report-run.entity.js';
import type { Statement } from '../server/modules/treasury/statement.entity.js';
import { rows } from '../server/platform/database/database.js';
import type { Runtime } from '../server/platform/runtime.js';
import { systemActor } from '../server/platform/unit-of-work.js';

/** Removes every row and the files that rows name; the tables stay. For what a seed left that was cut off. */
export async function emptyDatabase(runtime: Runtime, documents: DocumentStore): Promise<void> {
  const keys = await storedKeys(runtime);
  // The list runs from tables that others refer to down to those that refer.
  await runtime.transact(systemActor('seed'), async ({ em }) => {
    for (const entity of entities.toReversed()) await em.nativeDelete(entity, {});
  });
  for (const key of keys) await documents.remove(key);
}

async function storedKeys({ db }: Runtime): Promise<string[]> {
  const read = rows<{ Document: Document; Statement: Statement; ReportRun: ReportRun }>(db.orm.em.fork());
  const tables = ['Document', 'Statement', 'ReportRun'] as const;
  const found = await Promise.all(tables.map((table) => read.selectFrom(table).select('storageKey').where('storageKey', 'is not', null).execute()));
  return found.flat().flatMap(({ storageKey }) => (storageKey ? [storageKey] : []));
}
