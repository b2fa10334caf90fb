import type { SelectQueryBuilder } from 'kysely';
import { COUNT_CEILING, type CappedCount } from '../paging.js';
import { rows, type EntityManager } from './database.js';

/** How many rows `query` finds, looking at 10,001 at most. The query names at least one column. */
export async function cappedCount<DB, TB extends keyof DB, O>(
  em: EntityManager,
  query: SelectQueryBuilder<DB, TB, O>,
): Promise<CappedCount> {
  const few = query.limit(COUNT_CEILING + 1).as('few');
  const counting = rows<Record<never, never>>(em).selectFrom(few).select(({ fn }) => fn.countAll<number | string>().as('found'));
  const { found } = await counting.executeTakeFirstOrThrow();
  const count = Number(found);
  return { count: Math.min(count, COUNT_CEILING), capped: count > COUNT_CEILING };
}
