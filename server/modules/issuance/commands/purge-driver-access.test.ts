import { expect, test } from '@jest/globals';
import { after, days, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { PublishedCrl } from '../crl.entity.js';
import { DriverChallenge } from '../driver-challenge.entity.js';
import { DriverThrottle } from '../driver-throttle.js';
import { openChallenge } from './open-challenge.js';
import { purgeDriverAccess } from './purge-driver-access.js';

describeOnBothDatabases('what drivers leave behind', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const challenge = () => openChallenge(harness().runtime, new DriverThrottle(harness().clock), { serial: '0A', address: '127.0.0.1' });
  const list = (number: number, nextUpdate: Date) => harness().runtime.transact(systemActor('test'), ({ em: within, newId }) =>
    within.insert(PublishedCrl, { id: newId(), issuer: 'rsa', number, der: 'AA==', thisUpdate: after(nextUpdate, -days(3)), nextUpdate }));

  test('goes once nobody will ask for it: challenges after a day, lists after a month', async () => {
    const now = harness().clock.now();
    await challenge();
    await list(1, after(now, -days(31)));
    await list(2, after(now, days(1)));
    harness().clock.advance(days(1));
    await purgeDriverAccess(harness().runtime);
    expect(await em().count(DriverChallenge)).toBe(1); // it ran out less than a day ago
    harness().clock.advance(minutes(6));
    const { challengeId } = await challenge();
    await purgeDriverAccess(harness().runtime);
    expect((await em().find(DriverChallenge, {})).map(({ id }) => id)).toEqual([challengeId]);
    expect((await em().find(PublishedCrl, {})).map(({ number }) => number)).toEqual([2]);
  });
});
