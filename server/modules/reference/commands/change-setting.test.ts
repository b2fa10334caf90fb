import { expect, test } from '@jest/globals';
import { aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { Settings } from '../domain/settings.js';
import { readSettings } from '../queries/read-settings.js';
import { changeSetting } from './change-setting.js';

const system = systemActor('test');

describeOnBothDatabases('a setting', (harness) => {
  const read = async () => readSettings(harness().database.orm.em.fork());

  test('changed is read as changed, others keep their defaults', async () => {
    await changeSetting(harness().runtime, system, { key: 'calendar.hours', value: [{ opens: '08:30', closes: '12:00' }, { opens: '13:00', closes: '17:30' }] });
    const { 'calendar.hours': hours, 'reveal.dailyQuota': quota } = await read();
    expect([hours.length, quota]).toEqual([2, 30]);
  });

  test('changed from an outdated page is refused', async () => {
    const version = await changeSetting(harness().runtime, system, { key: 'reveal.dailyQuota', value: 10, version: 0 });
    await changeSetting(harness().runtime, system, { key: 'reveal.dailyQuota', value: 11, version });
    const late = changeSetting(harness().runtime, system, { key: 'reveal.dailyQuota', value: 12, version });
    await expect(late).rejects.toEqual(refusal('STALE_VERSION'));
    expect((await read())['reveal.dailyQuota']).toBe(11);
  });

  test('changed by eight at once from the same page is changed by one', async () => {
    const change = (value: number) => changeSetting(harness().runtime, system, { key: 'review.sampledPercent', value, version: 0 });
    const { done, refused } = await settled(Array.from({ length: 8 }, (_, value) => change(value)));
    expect([done, new Set(refused)]).toEqual([1, new Set(['STALE_VERSION'])]);
  });

  const bad: [keyof Settings, unknown][] = [
    ['review.sampledPercent', 101],
    ['review.sampledPercent', '5'],
    ['review.escalatingFlags', ['SAMPLED', 'SAMPLED']],
    ['calendar.hours', []],
    ['calendar.hours', [{ opens: '18:00', closes: '09:00' }]],
    ['bankVerification.policy', 'none'],
    ['reveal.dailyQuota', -1],
    ['calendar.fallbackToWeekdays', 1],
  ];
  test.each(bad)('%s cannot be %j', async (key, value) => {
    const change = changeSetting(harness().runtime, system, { key, value: value as never });
    await expect(change).rejects.toEqual(refusal('INVALID_INPUT', { field: 'value' }));
  });

  test('that does not exist cannot be changed', async () => {
    const change = changeSetting(harness().runtime, system, { key: 'toString' as never, value: 1 as never });
    await expect(change).rejects.toEqual(refusal('INVALID_INPUT', { field: 'key' }));
  });

  test('is not a manager’s to change', async () => {
    const manager = await aStaffMember(harness(), 'manager');
    await expect(changeSetting(harness().runtime, manager, { key: 'reveal.dailyQuota', value: 1 })).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
