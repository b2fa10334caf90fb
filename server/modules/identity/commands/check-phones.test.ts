import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { CarrierAnswer, PhoneCheckGateway } from '../../../gateways/phone-check/port.js';
import { aCase, aDeclaredApplicant, aMobileNumber, saveChanges, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { openIdentityRig, type IdentityRig } from '../../../test/identity-rig.js';
import { refusal, settled } from '../../../test/refusal.js';
import { waitUntil } from '../../../test/wait-until.js';
import { hours, minutes } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { PhoneCheck } from '../phone-check.entity.js';
import { orderPhoneChecks } from '../queries/order-phone-checks.js';
import { askCarrier } from './ask-carrier.js';
import { checkPhones } from './check-phones.js';
import { requestNewPhoneCheck, requestPhoneCheck } from './request-phone-check.js';

let rig: IdentityRig;

describeOnBothDatabases('asking the carriers', (harness) => {
  beforeAll(() => rig.follow(harness().clock));
  afterEach(() => rig.noFaults());
  afterAll(() => rig.close());

  const em = () => harness().database.orm.em.fork();
  const aDraft = () => aCase(harness(), { state: 'DRAFT', form: { operator: { phone: aMobileNumber() } } });
  const check = ({ application, applicant }: MadeApplication) =>
    checkPhones(harness().runtime, harness().gateways.phones, applicant, { applicationId: application.id });
  const drain = () => harness().outbox.drain(harness().runtime);
  const checksOf = ({ application }: MadeApplication) => em().find(PhoneCheck, { applicationId: application.id }, { orderBy: { requestedAt: 'asc', id: 'asc' } });
  const told = async ({ application }: MadeApplication) => orderPhoneChecks(harness().runtime, await loadApplication(em(), application.id));
  const says = ({ form }: MadeApplication, answer: Parameters<IdentityRig['carrierSays']>[1]) => rig.carrierSays(form.operator.phone, answer);
  const request = ({ application, applicant }: MadeApplication) =>
    requestPhoneCheck(harness().runtime, applicant, { applicationId: application.id, subject: 'OPERATOR' });

  test('brings the answer at once', async () => {
    const made = await aDraft();
    await check(made);
    expect(await told(made)).toEqual([expect.objectContaining({ subject: 'OPERATOR', result: 'MATCH', mayGoOn: true, adviceZh: null, triesLeft: 3 })]);
  });

  test('by the applicant’s click and the outbox at once asks once', async () => {
    const made = await aDraft();
    const [clicked] = await Promise.allSettled([check(made), drain(), check(made), drain()]);
    await drain();
    expect(clicked.status).toBe('fulfilled');
    expect(await rig.asked(made.form.operator.phone)).toBe(1);
    expect((await checksOf(made)).map(({ result }) => result)).toEqual(['MATCH']);
  });

  test('that contradict says what differs, with the guide’s advice, and after three times lets go on', async () => {
    const made = await aDraft();
    await says(made, 'MISMATCH_NAME');
    for (const triesLeft of [2, 1, 0]) {
      await check(made);
      expect(await told(made)).toEqual([expect.objectContaining({ result: 'MISMATCH', triesLeft, mayGoOn: triesLeft === 0 })]);
    }
    const [last] = await told(made);
    for (const words of ['姓名', '运营商 APP', '可以继续办理']) expect(last!.adviceZh).toContain(words);
    expect(last!.adviceEn).toContain('another name');
  });

  test.each([['NO_RECORD', 'NO_RECORD'], ['UNSUPPORTED', 'UNSUPPORTED'], ['BAD_NAME', 'ERROR']] as const)('that say %s is told as %s', async (answer, result) => {
    const made = await aDraft();
    await says(made, answer);
    await check(made);
    expect(await told(made)).toEqual([expect.objectContaining({ result, mayGoOn: result !== 'ERROR', adviceZh: expect.any(String) })]);
  });

  test.each([['BUSY', '-11'], ['DAILY_LIMIT', '-12']] as const)('that are %s asks again by the outbox, five times at most', async (answer, code) => {
    const made = await aDraft();
    await says(made, answer);
    await check(made);
    expect((await told(made))[0]).toMatchObject({ result: 'REQUESTED', mayGoOn: false });
    for (let n = 0; n < 6; n += 1) {
      await drain();
      harness().clock.advance(minutes(2));
    }
    expect(await checksOf(made)).toMatchObject([{ result: 'ERROR', providerCode: code, asks: 5 }]);
    expect(await rig.asked(made.form.operator.phone)).toBe(5);
  });

  test('that were busy has the answer when they are not any more', async () => {
    const made = await aDraft();
    await rig.fault('phone-check', 'DOWN');
    await check(made);
    await rig.noFaults();
    harness().clock.advance(minutes(2));
    await drain();
    expect((await told(made))[0]).toMatchObject({ result: 'MATCH' });
  });

  test.each(['DOWN', 'CUT', 'FORGED'] as const)('over a line that is %s ends as a failed try, without a code', async (fault) => {
    const made = await aDraft();
    await rig.fault('phone-check', fault);
    for (let n = 0; n < 5; n += 1) await check(made);
    expect(await checksOf(made)).toMatchObject([{ result: 'ERROR', providerCode: null, asks: 5 }]);
    expect((await told(made))[0]).toMatchObject({ result: 'ERROR', triesLeft: 2, mayGoOn: false });
  });

  test('about data that were changed since asks nobody, until they are so again', async () => {
    const made = await aDraft();
    const id = await request(made);
    await saveChanges(harness(), made, { operator: { phone: aMobileNumber() } });
    expect(await askCarrier(harness().runtime, harness().gateways.phones, id)).toBe('MOOT');
    expect(await told(made)).toEqual([]);
    await saveChanges(harness(), made, {});
    await check(made);
    expect(await checksOf(made)).toMatchObject([{ id, result: 'MATCH' }]);
  });

  test('by one instance at a time; one that died is followed after a minute', async () => {
    const made = await aDraft();
    const id = await request(made);
    let answer: (said: CarrierAnswer) => void = () => undefined;
    const slow: PhoneCheckGateway = { check: () => new Promise((resolve) => { answer = resolve; }) };
    const first = askCarrier(harness().runtime, slow, id);
    const second = async () => askCarrier(harness().runtime, harness().gateways.phones, id);
    await waitUntil(async () => (await em().findOneOrFail(PhoneCheck, { id })).asks === 1, { what: 'the first asks' });
    expect(await second()).toBe('BUSY');
    harness().clock.advance(minutes(1));
    expect(await second()).toBe('ANSWERED');
    answer({ kind: 'ANSWERED', code: '0' });
    expect(await first).toBe('ANSWERED');
  });

  test('asked for by staff is answered by the outbox', async () => {
    const { application } = await aCase(harness());
    const staff = { kind: 'STAFF', id: 'reviewer-1', name: '审核员' } as const;
    const id = await harness().runtime.transact(staff, (work) => requestNewPhoneCheck(work, harness().runtime.sealing, application));
    await drain();
    expect(await em().findOneOrFail(PhoneCheck, { id })).toMatchObject({ result: 'MATCH', requestedBy: 'reviewer-1' });
  });

  test('is about the legal person, too, where the setting says so', async () => {
    await changeSetting(harness().runtime, systemActor('test'), { key: 'identity.checkLegalPerson', value: true });
    const made = await aDraft();
    await rig.carrierSays(made.form.legalPerson.phone, 'MISMATCH_BOTH');
    await check(made);
    expect((await told(made)).map(({ subject, result }) => [subject, result])).toEqual([['OPERATOR', 'MATCH'], ['LEGAL_PERSON', 'MISMATCH']]);
    await changeSetting(harness().runtime, systemActor('test'), { key: 'identity.checkLegalPerson', value: false });
  });

  test('is refused for somebody else’s order, and after five in a day', async () => {
    const made = await aDraft();
    await expect(check({ ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) })).rejects.toEqual(refusal('NOT_FOUND'));
    await says(made, 'MISMATCH');
    for (let n = 0; n < 5; n += 1) await check(made);
    await expect(check(made)).rejects.toEqual(refusal('LIMIT_REACHED'));
    expect(await settled([check(made), check(made)])).toEqual({ done: 0, refused: ['LIMIT_REACHED', 'LIMIT_REACHED'] });
    harness().clock.advance(hours(24));
    await expect(check(made)).resolves.toBeUndefined();
  });
}, async () => {
  rig = await openIdentityRig();
  return { faces: rig.faces, phones: rig.phones };
});
