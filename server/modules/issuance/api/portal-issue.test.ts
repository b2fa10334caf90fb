import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { DriverHouse, type MadeOrder } from '../../../test/driver-house.js';
import { anApplicant } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import { openPortalApi, type PortalApiClient } from '../../../test/portal-api.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { changeSetting } from '../../reference/commands/change-setting.js';

const orderQuery = `query ($id: ID!) { order(id: $id) { state sentenceZh
  newCertificate { state sentenceZh sentenceEn serial notBefore notAfter installedAt } downloadCode { triesLeft sentAt renewableAt } } }`;
const renew = `mutation ($id: ID!) { outcome: renewDownloadCode(orderId: $id) { __typename ... on Order { downloadCode { triesLeft } } ... on Refusal { code messageZh retryAt } } }`;

describe.each(databaseKinds)('the new certificate of an order in the hall (%s)', (kind) => {
  let house: DriverHouse;
  let api: PortalApiClient;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    api = await openPortalApi(house.harness);
  });
  afterAll(async () => {
    await api.stop();
    await house.close();
  });
  const order = async ({ applicant, application: { id } }: MadeOrder) => {
    const { data, errors } = await api.execute({ applicant }, orderQuery, { id });
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data!['order'])) as Record<string, unknown> & { newCertificate: Record<string, unknown> | null };
  };
  const newCode = async (applicant: ApplicantActor | undefined, { application: { id } }: MadeOrder) => {
    const { data, errors } = await api.execute(applicant ? { applicant } : {}, renew, { id });
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data!['outcome'])) as Record<string, unknown>;
  };

  test('is not there before the driver was started, then shows how it stands, and its facts once issued', async () => {
    const made = await house.order();
    expect(await order(made)).toMatchObject({ state: 'PENDING_DOWNLOAD', newCertificate: null, downloadCode: null });
    const driver = house.driver(made.token);
    await driver.open();
    expect((await order(made)).newCertificate).toMatchObject({ state: 'READY', serial: null, sentenceZh: expect.stringContaining('开始更新') });
    const { body: { certificate } } = await driver.request();
    expect((await order(made)).newCertificate).toMatchObject({ state: 'ISSUED', serial: certificate!.serial, notAfter: certificate!.notAfter, installedAt: null });
    await driver.failed(certificate!.serial);
    expect((await order(made)).newCertificate).toMatchObject({ state: 'INSTALL_FAILED', sentenceZh: expect.stringContaining('重新插入 Ukey') });
    await driver.installed(certificate!.serial);
    expect(await order(made)).toMatchObject({ state: 'COMPLETED', newCertificate: { state: 'INSTALLED', installedAt: expect.any(String) } });
  });

  test('may need a code, which its own applicant has sent again', async () => {
    await changeSetting(house.harness.runtime, systemActor('test'), { key: 'issuance.downloadCode', value: 'sms' });
    const made = await house.order();
    expect(await order(made)).toMatchObject({ downloadCode: { triesLeft: 0, sentAt: null } });
    expect(await newCode(undefined, made)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await newCode(await anApplicant(house.harness), made)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await newCode(made.applicant, made)).toEqual({ __typename: 'Order', downloadCode: { triesLeft: 5 } });
    expect(await newCode(made.applicant, made)).toMatchObject({ code: 'TOO_EARLY', retryAt: expect.any(String) });
    house.harness.clock.advance(minutes(1));
    const outcomes = await Promise.all([1, 2, 3].map(() => newCode(made.applicant, made)));
    expect(outcomes.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
    await changeSetting(house.harness.runtime, systemActor('test'), { key: 'issuance.downloadCode', value: 'none' });
    expect(await newCode(made.applicant, made)).toMatchObject({ code: 'WRONG_STATE' });
  });
});
