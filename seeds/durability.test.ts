import { expect, test } from '@jest/globals';
import { openHarness } from '../server/test/harness.js';
import { withRelaxedDurability } from './durability.js';

test('every connection is relaxed while the work runs, and none afterwards', async () => {
  const { database, close } = await openHarness('sqlite');
  const levels = async (): Promise<unknown> => {
    const asked = Array.from({ length: 5 }, () => database.orm.em.getConnection().execute<{ synchronous: number }[]>('pragma synchronous'));
    return (await Promise.all(asked)).map(([row]) => row?.synchronous);
  };
  expect(await withRelaxedDurability(database, levels)).toEqual([1, 1, 1, 1, 1]);
  expect(await levels()).toEqual([2, 2, 2, 2, 2]);
  await close();
});
