import { expect, test } from '@jest/globals';
import { aCase, anApplication } from './factories.js';
import { describeOnBothDatabases } from './harness.js';

describeOnBothDatabases('a made case', (harness) => {
  test('stands paid in the queue with its SLA running', async () => {
    const { application } = await aCase(harness());
    expect(application).toMatchObject({ state: 'PENDING_REVIEW', round: 1, slaRunning: true, flags: [], waitingUntil: null });
  });

  test('is ready twenty times at once', async () => {
    const started = performance.now();
    const made = await Promise.all(Array.from({ length: 20 }, () => anApplication(harness())));
    if (process.env['TEST_TIMES']) process.stdout.write(`20 cases in ${Math.round(performance.now() - started)} ms\n`);
    expect(new Set(made.map(({ orderNo }) => orderNo)).size).toBe(20);
  });
});
