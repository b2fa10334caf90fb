import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { minutes } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { aMobileNumber, aStaffMember, anApplicant, staffNow } from '../../test/factories.js';
import { DriverHouse, type MadeOrder } from '../../test/driver-house.js';
import { databaseKinds } from '../../test/harness.js';
import { NoticeRig } from '../../test/notice-rig.js';
import { settled } from '../../test/refusal.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Notification } from './notification.entity.js';
import { openMessage } from './sealed-message.js';
import { changeSetting } from '../reference/commands/change-setting.js';
import { makeFirstCode, renewOwnCode, resendCode } from '../issuance/commands/make-download-code.js';
import { DownloadCode } from '../issuance/download-code.entity.js';
import { portalCode } from '../issuance/queries/portal-issue.js';

const rig = new NoticeRig();

describe.each(databaseKinds)('the download code (%s)', (kind) => {
  let house: DriverHouse;
  beforeAll(async () => {
    house = await DriverHouse.open(kind, undefined, { sms: rig.sms, mail: rig.mail });
    await changeSetting(house.harness.runtime, systemActor('test'), { key: 'issuance.downloadCode', value: 'sms' });
  });
  beforeEach(() => rig.reset());
  afterAll(() => house.close());

  /** An order that has just come to 待下载, with what follows from that. */
  const order = async (phone = aMobileNumber()): Promise<MadeOrder & { phone: string }> => {
    const made = await house.order({}, { form: { operator: { phone } } });
    await makeFirstCode(house.harness.runtime, { applicationId: made.application.id });
    await house.settle();
    return { ...made, phone };
  };
  const codeSentTo = (phone: string): string => rig.sent.filter((sms) => sms.phone === phone && sms.template === 'DOWNLOAD_CODE').at(-1)!.parameters[0]!;
  const em = () => house.harness.database.orm.em.fork();
  const codes = ({ application: { id } }: MadeOrder) => em().find(DownloadCode, { applicationId: id }, { orderBy: { sequence: 'asc' } });
  const other = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));

  test('goes to the operator’s phone at once, and is kept nowhere in clear', async () => {
    const made = await order();
    const code = codeSentTo(made.phone);
    expect(code).toMatch(/^\d{8}$/);
    expect(await codes(made)).toMatchObject([{ code: null, sentAt: expect.any(Date), tries: 0 }]);
    const [notice] = await em().find(Notification, { applicationId: made.application.id, kind: 'DOWNLOAD_CODE' });
    expect([notice!.state, openMessage(house.harness.runtime.sealing, notice!).parameters]).toEqual(['SENT', {}]);
    const told = JSON.stringify(await em().find(AuditEntry, { caseId: made.application.id }));
    expect(told).not.toContain(code);
    await makeFirstCode(house.harness.runtime, { applicationId: made.application.id });
    expect(await codes(made)).toHaveLength(1);
  });

  test('is asked for before a request is taken, and not again after', async () => {
    const made = await order();
    const driver = house.driver(made.token);
    expect((await driver.open()).body.update).toMatchObject({ codeRequired: true, codeTriesLeft: 5 });
    expect(await driver.request()).toMatchObject({ status: 400, body: { code: 'CODE_REQUIRED', field: 'code' } });
    const code = codeSentTo(made.phone);
    expect(await driver.request({ code: other(code) })).toMatchObject({ status: 403, body: { code: 'CODE_WRONG', message: { zh: expect.stringContaining('还可以输入 4 次') } } });
    expect((await driver.update()).body).toMatchObject({ codeRequired: true, codeTriesLeft: 4 });
    expect(await driver.request({ code: ` ${code.slice(0, 4)} ${code.slice(4)} ` })).toMatchObject({ status: 200, body: { state: 'ISSUED', codeRequired: false, codeTriesLeft: null } });
    expect((await driver.request()).status).toBe(200);
  });

  test('wrong five times is of no more use, the right one neither; a new one helps', async () => {
    const made = await order();
    const driver = house.driver(made.token);
    await driver.open();
    const code = codeSentTo(made.phone);
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push((await driver.request({ code: other(code) })).body.code);
    expect(answers).toEqual(['CODE_WRONG', 'CODE_WRONG', 'CODE_WRONG', 'CODE_WRONG', 'CODE_EXHAUSTED']);
    expect(await driver.request({ code })).toMatchObject({ status: 403, body: { code: 'CODE_EXHAUSTED' } });
    expect(await house.stateOf(made)).toBe('PENDING_DOWNLOAD');
    house.harness.clock.advance(minutes(2));
    await renewOwnCode(house.harness.runtime, made.applicant, { applicationId: made.application.id });
    await house.settle();
    await driver.open();
    expect(await driver.request({ code })).toMatchObject({ body: { code: 'CODE_WRONG' } }); // the old one
    expect((await driver.request({ code: codeSentTo(made.phone) })).body.state).toBe('ISSUED');
  });

  test('tried ten times at once is tried five times', async () => {
    const made = await order();
    const driver = house.driver(made.token);
    await driver.open();
    const wrong = other(codeSentTo(made.phone));
    const answers = await Promise.all(Array.from({ length: 10 }, () => driver.request({ code: wrong })));
    expect(answers.filter(({ body }) => body.code === 'CODE_WRONG')).toHaveLength(4);
    expect(answers.filter(({ body }) => body.code === 'CODE_EXHAUSTED')).toHaveLength(6);
    expect(await codes(made)).toMatchObject([{ tries: 5 }]);
  });

  test('is renewed by the applicant or the hotline, not too often, and by nobody else', async () => {
    const made = await order();
    const { runtime } = house.harness;
    const { id: applicationId } = made.application;
    const hotline = await aStaffMember(house.harness, 'hotline');
    const again = () => resendCode(runtime, staffNow(house.harness, hotline), { applicationId });
    await expect(again()).rejects.toMatchObject({ code: 'TOO_EARLY' });
    house.harness.clock.advance(minutes(1));
    const { done, refused } = await settled([again(), again(), again()]);
    expect([done, refused]).toEqual([1, ['TOO_EARLY', 'TOO_EARLY']]);
    await house.settle();
    expect(await codes(made)).toHaveLength(2);
    await expect(renewOwnCode(runtime, await anApplicant(house.harness), { applicationId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const reviewer = await aStaffMember(house.harness, 'senior_reviewer');
    await expect(resendCode(runtime, staffNow(house.harness, reviewer), { applicationId })).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    for (let n = 3; n <= 10; n += 1) {
      house.harness.clock.advance(minutes(5));
      await again();
    }
    house.harness.clock.advance(minutes(5));
    await expect(again()).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
    const facts = await portalCode(runtime, { id: applicationId, state: 'PENDING_DOWNLOAD' });
    expect(facts!.renewableAt > house.harness.clock.now()).toBe(true);
  });

  test('is not made for an order that is elsewhere, and refused where none is asked for', async () => {
    const made = await house.order({ state: 'BANK_VERIFYING' });
    const { runtime } = house.harness;
    const { id: applicationId } = made.application;
    await makeFirstCode(runtime, { applicationId });
    expect(await codes(made)).toEqual([]);
    await expect(renewOwnCode(runtime, made.applicant, { applicationId })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await changeSetting(runtime, systemActor('test'), { key: 'issuance.downloadCode', value: 'none' });
    const open = await house.order();
    await expect(renewOwnCode(runtime, open.applicant, { applicationId: open.application.id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await portalCode(runtime, open.application)).toBeNull();
    await changeSetting(runtime, systemActor('test'), { key: 'issuance.downloadCode', value: 'sms' });
  });
});
