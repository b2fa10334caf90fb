import { expect, test } from '@jest/globals';
import { aCase, aDeclaredApplicant, pay, type MadeApplication } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { returnedFor } from '../../../test/factories/returned-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { hours } from '../../../platform/clock.js';
import { ApplicationTransition } from '../../application/application-transition.entity.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { applicationStates } from '../../application/domain/application-states.js';
import { Payment } from '../../payment/payment.entity.js';
import { cancelOwnApplication } from './cancel-application.js';
import { expireApplications } from './expire-applications.js';

describeOnBothDatabases('a cancellation by the applicant', (harness) => {
  const caseNow = ({ application }: MadeApplication) => loadApplication(harness().database.orm.em.fork(), application.id);
  const cancel = ({ application, applicant }: MadeApplication) =>
    cancelOwnApplication(harness().runtime, applicant, { id: application.id });

  test('frees certificate and organisation', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    await cancel(made);
    expect(await caseNow(made)).toMatchObject({ state: 'CANCELLED', liveCertificate: null, liveOrganisation: null, waitingUntil: null });
  });

  test('of a returned case stops its clock and owes the money back', async () => {
    const made = await returnedFor(harness(), 'invoice');
    await cancel(made);
    await harness().outbox.drain(harness().runtime);
    expect(await caseNow(made)).toMatchObject({ state: 'CANCELLED', slaRunning: false, slaMinutesLeft: null });
    const [payment] = await harness().database.orm.em.fork().find(Payment, { applicationId: made.application.id });
    expect(payment!.state).toBe('REFUNDING');
  });

  test('is possible in exactly the states in which the case rests with them', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    const possible: string[] = [];
    for (const state of applicationStates) {
      await replant(harness(), made.application.id, { state });
      await cancel(made).then(() => possible.push(state), (error: { code: string }) => expect(error.code).toBe('WRONG_STATE'));
    }
    expect(possible).toEqual(['DRAFT', 'AWAITING_PAYMENT', 'RETURNED', 'BANK_VERIFICATION_FAILED']);
  });

  test('eight times at once cancels once', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    expect((await settled(Array.from({ length: 8 }, () => cancel(made)))).done).toBe(1);
  });

  test('by somebody else is refused', async () => {
    const made = await aCase(harness(), { state: 'DRAFT' });
    await expect(cancel({ ...made, applicant: await aDeclaredApplicant(harness(), made.organisation) })).rejects.toEqual(refusal('NOT_FOUND'));
  });
});

describeOnBothDatabases('the expiry of waiting cases', (harness) => {
  const em = () => harness().database.orm.em.fork();
  const caseNow = ({ application }: MadeApplication) => loadApplication(em(), application.id);

  test('ends an order that is not paid in two hours, not a minute earlier', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    harness().clock.advance(hours(2) - 1);
    await expireApplications(harness().runtime);
    expect((await caseNow(made)).state).toBe('AWAITING_PAYMENT');
    harness().clock.advance(1);
    await expireApplications(harness().runtime);
    expect(await caseNow(made)).toMatchObject({ state: 'EXPIRED', cameFrom: 'AWAITING_PAYMENT', liveCertificate: null, liveOrganisation: null });
  });

  test('ends a returned case after 15 working days', async () => {
    const made = await returnedFor(harness(), 'signed_form');
    harness().clock.set(made.application.waitingUntil!);
    expect(await expireApplications(harness().runtime)).toBe(1);
    expect(await caseNow(made)).toMatchObject({ state: 'EXPIRED', cameFrom: 'RETURNED', slaRunning: false });
  });

  test('works off more than one batch', async () => {
    const waitingUntil = harness().clock.now();
    const made = await Promise.all(Array.from({ length: 12 }, () => aCase(harness(), { state: 'DRAFT' })));
    for (const { application } of made) await replant(harness(), application.id, { state: 'PENDING_DOWNLOAD', waitingUntil });
    expect(await expireApplications(harness().runtime, 5)).toBe(12);
  });

  test('run by four at once ends each case once', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    harness().clock.advance(hours(2));
    await Promise.all(Array.from({ length: 4 }, () => expireApplications(harness().runtime)));
    expect(await em().count(ApplicationTransition, { applicationId: made.application.id, event: 'expire' })).toBe(1);
  });

  test('that meets the payment leaves the case paid or the money owed back', async () => {
    const made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
    harness().clock.advance(hours(2));
    await Promise.allSettled([pay(harness(), made.applicant, made.application.id), expireApplications(harness().runtime)]);
    await harness().outbox.drain(harness().runtime);
    const payments = (await em().find(Payment, { applicationId: made.application.id })).map(({ state }) => state);
    const { state } = await caseNow(made);
    expect([['PENDING_REVIEW', ['PAID']], ['EXPIRED', ['REFUNDING']], ['EXPIRED', []], ['EXPIRED', ['CLOSED']]]).toContainEqual([state, payments]);
  });
});
