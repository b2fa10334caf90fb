import { expect, test } from '@jest/globals';
import { Application } from '../../server/modules/application/application.entity.js';
import { applicationStates } from '../../server/modules/application/domain/application-states.js';
import { readSettings } from '../../server/modules/reference/queries/read-settings.js';
import { openTestHouse } from './house.fixture.js';
import { plainStudio } from './plain-studio.js';
import { seedDemo } from './seed-demo.js';

test('made on a Sunday night of a year that has no official days yet, it says so and is complete all the same', async () => {
  const house = await openTestHouse('sqlite');
  try {
    const now = new Date('2027-01-03T15:45:00Z');
    const { missingYears } = await seedDemo(house, { seed: 'night', now, pictures: plainStudio(), size: 1 });
    const em = house.runtime.db.orm.em.fork();
    expect([missingYears, (await readSettings(em))['calendar.fallbackToWeekdays']]).toEqual([[2027], true]);
    const states = new Set((await em.find(Application, {})).map(({ state }) => state));
    expect([...states].sort()).toEqual(applicationStates.filter((state) => state !== 'ISSUING' && state !== 'COMPLETED').sort());
  } finally {
    await house.close();
  }
}, 240_000);
