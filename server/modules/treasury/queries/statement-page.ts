import { rows, type EntityManager } from '../../../platform/database/database.js';
import { decodeCursor, pageSize, toPage, type Page, type PageRequest } from '../../../platform/paging.js';
import type { Statement } from '../statement.entity.js';

export type ListedStatement = Omit<Statement, 'contentHash' | 'storageKey'>;

/** Imported statements, the latest import first. */
export async function statementPage(em: EntityManager, request: PageRequest): Promise<Page<ListedStatement>> {
  const first = pageSize(request.first);
  const before = request.after ? String(decodeCursor(request.after, 1)[0]) : undefined;
  const found = await select(em)
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc') // UUIDv7: the order of importing
    .limit(first + 1)
    .execute();
  return toPage(found, first, ({ id }) => [id]);
}

export function statementById(em: EntityManager, id: string): Promise<ListedStatement> {
  return select(em).where('id', '=', id).executeTakeFirstOrThrow();
}

function select(em: EntityManager) {
  return rows<{ Statement: Statement }>(em)
    .selectFrom('Statement')
    .select(['id', 'statementNo', 'account', 'fromAt', 'toAt', 'openingFen', 'closingFen', 'entryCount', 'importedBy', 'importedAt']);
}
