import type { Database } from '../server/platform/database/database.js';

/** Asked for at the same moment, this many reach every connection that the pool may open. */
const MORE_THAN_POOLED = 16;

/**
 * Runs work whose single commits need not survive a power cut, because all of it is begun anew when it is cut off:
 * SQLite then syncs at checkpoints only (NORMAL; in WAL mode that never damages the database). A commit on the reference
 * machine waits 2.7 ms for the disk, and the demonstration makes some 8,500. The first commit after the work, again
 * with FULL, syncs everything before it too.
 */
export async function withRelaxedDurability<T>({ orm, dialect }: Database, work: () => Promise<T>): Promise<T> {
  if (dialect !== 'sqlite') return work();
  const set = (level: 'normal' | 'full'): Promise<unknown> =>
    Promise.all(Array.from({ length: MORE_THAN_POOLED }, () => orm.em.getConnection().execute(`pragma synchronous = ${level}`)));
  await set('normal');
  try {
    return await work();
  } finally {
    await set('full');
  }
}
