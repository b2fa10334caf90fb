import { expect, test } from '@jest/globals';
import { aPlantedCase, replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { noticesOf } from '../../../test/notice-rig.js';
import { after, days } from '../../../platform/clock.js';
import type { Application } from '../../application/application.entity.js';
import { remindWaiting } from './remind-waiting.js';

describeOnBothDatabases('a wait with the applicant', (harness) => {
  const aWait = (columns: Partial<Application> = {}) => {
    const stateSince = harness().clock.now();
    return aPlantedCase(harness(), { state: 'PENDING_DOWNLOAD', stateSince, waitingUntil: after(stateSince, days(30)), ...columns });
  };
  const remind = (batch?: number) => remindWaiting(harness().runtime, batch);
  const kinds = async ({ id }: Application) => (await noticesOf(harness(), id)).filter(({ channel }) => channel === 'SMS').map(({ kind }) => kind);

  test('is reminded of at its half and on its last day, once each', async () => {
    const made = await aWait();
    await remind();
    expect(await kinds(made)).toEqual([]);
    harness().clock.advance(days(15));
    await Promise.all([remind(), remind()].map((run) => run.catch(() => 0)));
    await remind();
    expect(await kinds(made)).toEqual(['REMINDER']);
    harness().clock.advance(days(14));
    await remind();
    await remind();
    expect(await kinds(made)).toEqual(['REMINDER', 'EXPIRES_SOON']);
  });

  test('that begins anew is reminded of anew', async () => {
    const made = await aWait();
    harness().clock.advance(days(15));
    await remind();
    const again = harness().clock.now();
    await replant(harness(), made.id, { stateSince: again, waitingUntil: after(again, days(30)) });
    harness().clock.advance(days(15));
    await remind();
    expect(await kinds(made)).toEqual(['REMINDER', 'REMINDER']);
  });

  test('is the hotline’s where they cannot be reached, and nobody’s where it has no end', async () => {
    const [unreachable, endless] = [await aWait({ unreachableSince: harness().clock.now() }), await aWait({ waitingUntil: null })];
    harness().clock.advance(days(16));
    await remind();
    expect([await kinds(unreachable), await kinds(endless)]).toEqual([[], []]);
  });

  test('is found among more than one batch', async () => {
    const made = [await aWait({ state: 'RETURNED' }), await aWait({ state: 'BANK_VERIFICATION_FAILED' }), await aWait()];
    harness().clock.advance(days(15));
    await remind(2);
    expect(await Promise.all(made.map(kinds))).toEqual([['REMINDER'], ['REMINDER'], ['REMINDER']]);
  });
});
