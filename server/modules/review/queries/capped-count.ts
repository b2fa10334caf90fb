import type { SelectQueryBuilder } from 'kysely';
import { rows, type EntityManager } from '../../../platform/database/database.js';
import { COUNT_CEILING, type CappedCount } from '../../../platform/paging.js';
import type { ReviewTables } from './review-tables.js';

type Source = ReturnType<typeof rows<ReviewTables>>;

/** How many rows a query finds, looking at 10,001 at most. */
export async function capped<DB, TB extends keyof DB, O>(
  em: EntityManager,
  query: (db: Source) => SelectQueryBuilder<DB, TB, O>,
): Promise<CappedCount> {
  const db = rows<ReviewTables>(em);
  const few = query(db).limit(COUNT_CEILING + 1).as('few');
  const { found } = await db.selectFrom(few).select(({ fn }) => fn.countAll<number | string>().as('found')).executeTakeFirstOrThrow();
  const count = Number(found);
  return { count: Math.min(count, COUNT_CEILING), capped: count > COUNT_CEILING };
}
