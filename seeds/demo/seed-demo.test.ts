import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Application } from '../../server/modules/application/application.entity.js';
import { databaseKinds } from '../../server/test/harness.js';
import { openTestHouse, type TestHouse } from './house.fixture.js';
import { plainStudio } from './plain-studio.js';
import { seedDemo } from './seed-demo.js';

/** A Friday morning: 10:20 in Shanghai. */
const now = new Date('2026-11-20T02:20:00Z');

describe.each(databaseKinds)('the demonstration (%s)', (kind) => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse(kind);
    const started = performance.now();
    await seedDemo(house, { seed: 'test', now, pictures: plainStudio(), size: 1 });
    console.log(kind, Math.round(performance.now() - started));
  }, 120_000);
  afterAll(() => house.close());

  test('has every state', async () => {
    const found = await house.runtime.db.orm.em.fork().find(Application, {});
    const counts: Record<string, number> = {};
    for (const { state } of found) counts[state] = (counts[state] ?? 0) + 1;
    console.log(counts);
    expect(found.length).toBeGreaterThan(20);
  });
});
