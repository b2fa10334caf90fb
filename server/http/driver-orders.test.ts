import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transitionApplication } from '../modules/application/commands/transition-application.js';
import type { ApplicationEvent, ApplicationState } from '../modules/application/domain/application-states.js';
import { applicationStates } from '../modules/application/domain/application-states.js';
import { loadApplication } from '../modules/application/queries/load-application.js';
import { Certificate } from '../modules/certificate/certificate.entity.js';
import { Payment } from '../modules/payment/payment.entity.js';
import { expireApplications } from '../modules/intake/commands/expire-applications.js';
import { days } from '../platform/clock.js';
import { systemActor } from '../platform/unit-of-work.js';
import { DriverHouse, type MadeOrder } from '../test/driver-house.js';
import { replant } from '../test/factories/planted-case.js';
import { databaseKinds } from '../test/harness.js';

const expected: Readonly<Record<ApplicationState, string | undefined>> = {
  DRAFT: 'ORDER_NOT_READY', AWAITING_PAYMENT: 'ORDER_NOT_READY', PENDING_REVIEW: 'ORDER_NOT_READY', IN_REVIEW: 'ORDER_NOT_READY',
  SECOND_REVIEW: 'ORDER_NOT_READY', RETURNED: 'ORDER_NOT_READY', BANK_VERIFYING: 'ORDER_NOT_READY', BANK_VERIFICATION_FAILED: 'ORDER_NOT_READY',
  ON_HOLD: 'ORDER_CLOSED', REJECTED: 'ORDER_CLOSED', CANCELLED: 'ORDER_CLOSED', EXPIRED: 'ORDER_CLOSED',
  PENDING_DOWNLOAD: undefined, ISSUING: undefined, COMPLETED: 'ORDER_CLOSED',
};

describe.each(databaseKinds)('the order of a driver (%s)', (kind) => {
  let house: DriverHouse;
  beforeAll(async () => { house = await DriverHouse.open(kind); });
  afterAll(() => house.close());
  const movedTo = { bankReturned: 'BANK_VERIFICATION_FAILED', recall: 'IN_REVIEW', cancel: 'CANCELLED', freeze: 'ON_HOLD', expire: 'EXPIRED' } as const;
  const em = () => house.harness.database.orm.em.fork();
  const move = async ({ application: { id } }: MadeOrder, event: ApplicationEvent) =>
    house.harness.runtime.transact(systemActor('test'), async (work) =>
      void (await transitionApplication(work, house.harness.runtime.sealing, { application: await loadApplication(work.em, id), event })));

  test('is told where it stands, in every state', async () => {
    const { token, application: { id } } = await house.order();
    const told: Partial<Record<ApplicationState, string | undefined>> = {};
    // COMPLETED first: without an issue, as orders of former days are.
    for (const state of ['COMPLETED', ...applicationStates.filter((other) => other !== 'COMPLETED')] as const) {
      await replant(house.harness, id, { state });
      const { status, body } = await house.driver(token).open();
      told[state] = body.code;
      expect([state, status === 201]).toEqual([state, expected[state] === undefined]);
      if (expected[state] !== undefined) expect(body.message!.zh).toMatch(/“.+”/);
    }
    expect(told).toEqual(expected);
  });

  test('is not there: apply in the hall first', async () => {
    const made = await house.order();
    const other = await house.token('5AFFFFFFFFFFFF01', made.organisation.name);
    await house.harness.runtime.transact(systemActor('test'), ({ em: within }) => {
      const { projectId } = made.application;
      return within.insert(Certificate, {
        id: '00000000-0000-7000-8000-0000000000aa', serial: other.serial, projectId, ownerName: made.organisation.name,
        ownerCode: made.organisation.creditCode, notBefore: new Date('2025-06-01T00:00:00Z'), notAfter: new Date('2026-06-01T00:00:00Z'),
      });
    });
    expect(await house.driver(other).open()).toMatchObject({ status: 404, body: { code: 'NO_ORDER', message: { zh: expect.stringContaining('网上营业厅') } } });
  });

  test('whose bank payment came back is told so, before and after a session was opened', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    await move(made, 'bankReturned');
    expect(await driver.request()).toMatchObject({ status: 409, body: { code: 'BANK_RETURNED' } });
    expect(await driver.update()).toMatchObject({ status: 409, body: { code: 'BANK_RETURNED' } });
    expect(await driver.open()).toMatchObject({ status: 409, body: { code: 'BANK_RETURNED', message: { zh: expect.stringContaining('更正账户') } } });
    expect(await house.states(made)).toEqual(['READY']);
  });

  test.each(['bankReturned', 'recall', 'cancel', 'freeze', 'expire'] as const)('%s at the moment of the request: one of the two wins', async (event) => {
    for (let round = 0; round < 3; round += 1) {
      const made = await house.order();
      const driver = house.driver(made.token);
      await driver.open();
      const [answer, moved] = await Promise.allSettled([driver.request(), move(made, event)]);
      const status = answer.status === 'fulfilled' ? answer.value.status : 0;
      const won = status === 200;
      expect(won).toBe(moved.status === 'rejected');
      expect(await house.stateOf(made)).toBe(won ? 'ISSUING' : movedTo[event]);
      expect(await house.states(made)).toEqual([won ? 'ISSUED' : 'READY']);
      if (!won) expect(status).toBe(409);
    }
  });

  test('cancelled, recalled or frozen after the session was opened is issued nothing', async () => {
    for (const event of ['cancel', 'recall', 'freeze'] as const) {
      const made = await house.order();
      const driver = house.driver(made.token);
      await driver.open();
      await move(made, event);
      expect((await driver.request()).body.code).toBe(event === 'recall' ? 'ORDER_NOT_READY' : 'ORDER_CLOSED');
      expect(await house.states(made)).toEqual(['READY']);
    }
  });

  test('once issuing cannot be cancelled, recalled, frozen or expired, nor returned by the bank', async () => {
    const made = await house.order();
    await house.driver(made.token).fetched();
    for (const event of ['cancel', 'recall', 'freeze', 'bankReturned', 'expire'] as const) {
      await expect(move(made, event)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    }
    house.harness.clock.advance(days(31));
    await expireApplications(house.harness.runtime);
    expect(await house.stateOf(made)).toBe('ISSUING');
  });

  test('whose money goes back is closed', async () => {
    const made = await house.order();
    await house.harness.runtime.transact(systemActor('test'), ({ em: within }) =>
      within.nativeUpdate(Payment, { applicationId: made.application.id }, { state: 'REFUNDING' }));
    expect(await house.driver(made.token).open()).toMatchObject({ status: 409, body: { code: 'ORDER_CLOSED', message: { zh: expect.stringContaining('已退款') } } });
  });

  test('whose old certificate was revoked is refused, also after the session was opened', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.open();
    await house.harness.runtime.transact(systemActor('test'), ({ em: within }) =>
      within.nativeUpdate(Certificate, { id: made.certificate.id }, { revokedAt: house.harness.clock.now() }));
    expect(await driver.request()).toMatchObject({ status: 403, body: { code: 'CERTIFICATE_REVOKED' } });
    expect(await driver.open()).toMatchObject({ status: 403, body: { code: 'CERTIFICATE_REVOKED' } });
    expect(await house.stateOf(made)).toBe('PENDING_DOWNLOAD');
  });

  test('whose name cannot be certified is set aside for people and stays where it is', async () => {
    const made = await house.order();
    await replant(house.harness, made.application.id, { organisationName: `${'长'.repeat(70)}公司` });
    const driver = house.driver(made.token);
    await driver.open();
    expect(await driver.request()).toMatchObject({ status: 409, body: { code: 'ISSUE_FAILED' } });
    expect(await driver.request()).toMatchObject({ status: 409, body: { code: 'ISSUE_FAILED' } });
    expect((await driver.update()).body.state).toBe('ISSUE_FAILED');
    expect(await house.stateOf(made)).toBe('PENDING_DOWNLOAD');
    expect(await em().count(Certificate, { ownerCode: made.organisation.creditCode })).toBe(1);
  });
});
