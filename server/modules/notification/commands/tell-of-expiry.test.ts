import { beforeEach, expect, test } from '@jest/globals';
import { after, days, hours } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { aCase, aCertificate, aMobileNumber, anOrganisation } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { NoticeRig } from '../../../test/notice-rig.js';
import { Certificate } from '../../certificate/certificate.entity.js';
import { Notification } from '../notification.entity.js';
import { sendNotifications } from './send-notifications.js';
import { tellOfExpiry } from './tell-of-expiry.js';

const rig = new NoticeRig();
const plugged = async () => ({ sms: rig.sms, mail: rig.mail });
beforeEach(() => rig.reset());

describeOnBothDatabases('holders of certificates', (harness) => {
  const set = (id: string, columns: Partial<Certificate>) =>
    harness().runtime.transact(systemActor('test'), ({ em }) => em.nativeUpdate(Certificate, { id }, columns));
  const at = (hour: number): void => {
    const day = Math.floor(harness().clock.now().getTime() / days(1)) * days(1);
    harness().clock.set(new Date(day + days(1) + hours(hour - 8)));
  };
  /** A certificate whose owner has an order that ended, and which ends in so many days. */
  const held = async (inDays: number) => {
    const phone = aMobileNumber();
    const made = await aCase(harness(), { form: { operator: { phone } } });
    await replant(harness(), made.application.id, { state: 'CANCELLED', liveCertificate: null, liveOrganisation: null });
    const notAfter = after(harness().clock.now(), days(inDays) - hours(1));
    await set(made.certificate.id, { notAfter });
    return { made, phone, id: made.certificate.id, notAfter };
  };
  const told = async () => {
    const count = await tellOfExpiry(harness().runtime, 3);
    await sendNotifications(harness().runtime, harness().gateways);
    return count;
  };
  const smsTo = (phone: string) => rig.sent.filter((sms) => sms.phone === phone && sms.template !== 'PAID').map(({ template }) => template);

  test('are told 60, 30 and 7 days before, and invited at, 7 and 30 days after: each once', async () => {
    at(10);
    const { phone, notAfter } = await held(59);
    for (const day of [-59, -58, -30, -29, -7, -3, 0, 1, 7, 8, 30, 31, 60]) {
      harness().clock.set(after(notAfter, days(day)));
      await told();
      await told();
    }
    expect(smsTo(phone)).toEqual([
      'CERTIFICATE_EXPIRING', 'CERTIFICATE_EXPIRING', 'CERTIFICATE_EXPIRING', 'RENEWAL_INVITED', 'RENEWAL_INVITED', 'RENEWAL_INVITED',
    ]);
  });

  test('are told by two runs at once only once, and in words that name whose and when', async () => {
    at(10);
    const { phone, made } = await held(6);
    await Promise.all([tellOfExpiry(harness().runtime), tellOfExpiry(harness().runtime)]);
    await told();
    expect(smsTo(phone)).toEqual(['CERTIFICATE_EXPIRING']);
    const { parameters } = rig.sent.find((sms) => sms.phone === phone)!;
    expect(parameters).toEqual([made.organisation.name, made.certificate.serial.slice(-4), expect.stringMatching(/^2026年\d+月\d+日$/)]);
  });

  test('are not told of what is revoked, superseded, renewed already, or nobody’s', async () => {
    at(10);
    const [revoked, superseded, renewing] = [await held(5), await held(5), await held(5)];
    await set(revoked.id, { revokedAt: harness().clock.now() });
    await set(superseded.id, { supersededAt: harness().clock.now() });
    await replant(harness(), renewing.made.application.id, { state: 'IN_REVIEW', liveCertificate: renewing.id });
    const stranger = await aCertificate(harness(), await anOrganisation(harness()));
    await set(stranger.id, { notAfter: after(harness().clock.now(), days(5)) });
    expect(await told()).toBe(0);
    for (const { phone } of [revoked, superseded, renewing]) expect(smsTo(phone)).toEqual([]);
  });

  test('are not woken: what falls into the quiet hours waits for the morning', async () => {
    at(23);
    const { phone } = await held(6);
    expect(await tellOfExpiry(harness().runtime)).toBe(1);
    await sendNotifications(harness().runtime, harness().gateways);
    expect(smsTo(phone)).toEqual([]);
    const waiting = await harness().database.orm.em.fork().find(Notification, { kind: 'CERTIFICATE_EXPIRING', state: 'QUEUED' });
    expect(new Set(waiting.map(({ dueAt }) => dueAt.getUTCHours()))).toEqual(new Set([0])); // 08:00 in China
  });
}, plugged);
