import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemActor } from '../../../platform/unit-of-work.js';
import { consoleClient, type AskConsole } from '../../../test/console-client.js';
import { DriverHouse, type MadeOrder } from '../../../test/driver-house.js';
import { aStaffMember } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import type { StaffActor } from '../../staff/staff-actor.js';

const query = 'query ($id: ID!) { application(id: $id) { issues { id } downloadCode { action allowed reasonZh reasonEn } } }';

describe.each(databaseKinds)('whether a new download code may be sent (%s)', (kind) => {
  let house: DriverHouse;
  let ask: AskConsole;
  let hotline: StaffActor;
  let auditor: StaffActor;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    ask = consoleClient(() => house.harness);
    hotline = await aStaffMember(house.harness, 'hotline');
    auditor = await aStaffMember(house.harness, 'auditor');
  });
  afterAll(() => house.close());

  const policy = (value: 'none' | 'sms') => changeSetting(house.harness.runtime, systemActor('test'), { key: 'issuance.downloadCode', value });
  const told = async ({ application: { id } }: MadeOrder, actor = hotline) => (await ask(actor, query, { id })).data!['application'];

  test('is told before any driver has come, by policy and by role', async () => {
    const made = await house.order();
    await policy('none');
    expect(await told(made)).toEqual({
      issues: [], downloadCode: { action: 'sendDownloadCode', allowed: false, reasonZh: '当前策略不需要下载码', reasonEn: 'No download code is asked for at present' },
    });
    await policy('sms');
    expect(await told(made)).toEqual({ issues: [], downloadCode: { action: 'sendDownloadCode', allowed: true, reasonZh: null, reasonEn: null } });
    expect(await told(made, auditor)).toMatchObject({ downloadCode: { allowed: false, reasonEn: 'Your role does not permit this' } });
  });

  test('is no question before the order awaits its download, nor once it is completed', async () => {
    await policy('sms');
    expect(await told(await house.order({ state: 'BANK_VERIFYING' }))).toMatchObject({ downloadCode: null });
    await policy('none');
    const made = await house.order();
    const driver = house.driver(made.token);
    const { serial } = await driver.fetched();
    await policy('sms');
    expect(await told(made)).toMatchObject({ downloadCode: { allowed: false, reasonZh: '当前状态为“已签发，待写入”，不能进行此操作' } });
    await driver.installed(serial);
    expect(await told(made)).toMatchObject({ downloadCode: null });
  });
});
