import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IssuanceAnswer, IssuancePlan } from '../../gateways/certificate-authority/port.js';
import { days, hours } from '../../platform/clock.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { aStaffMember, staffNow } from '../../test/factories.js';
import { replant } from '../../test/factories/planted-case.js';
import { DriverHouse, type MadeOrder } from '../../test/driver-house.js';
import { databaseKinds } from '../../test/harness.js';
import { settled } from '../../test/refusal.js';
import type { StaffActor } from '../staff/staff-actor.js';
import { pursueIssue } from './commands/pursue-issue.js';
import { recordIssueAnswer } from './commands/record-issue-answer.js';
import { retryIssue } from './commands/retry-issue.js';
import { troubledIssues } from './queries/staff-issues.js';

const cut: IssuanceAnswer = { kind: 'UNKNOWN', cause: 'TIMEOUT' };

describe.each(databaseKinds)('the outcome of issuing (%s)', (kind) => {
  let house: DriverHouse;
  let senior: StaffActor;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    senior = await aStaffMember(house.harness, 'senior_reviewer');
  });
  beforeEach(() => {
    for (const fault of ['issue', 'query', 'revoke'] as const) house.faults[fault] = undefined;
  });
  afterAll(() => house.close());
  const issue = async (made: MadeOrder) => (await house.issues(made)).at(-1)!;
  const retry = async (made: MadeOrder, actor = senior) => {
    const { id, version } = await issue(made);
    const { runtime, gateways } = house.harness;
    return retryIssue(runtime, gateways, staffNow(house.harness, actor), { id, version });
  };

  test('that was lost on the way back is asked for by its number and found: one certificate', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const asked: string[] = [];
    house.faults.issue = async (real) => {
      const answer = await real();
      asked.push(answer.kind);
      return cut;
    };
    await driver.open();
    const { body } = await driver.request();
    expect([body.state, body.certificate, body.retryAfterSeconds]).toEqual(['ISSUING', null, 2]);
    expect(await house.states(made)).toEqual(['ISSUE_UNKNOWN']);
    await house.later(10_000);
    const found = (await driver.update()).body;
    expect([found.state, asked]).toEqual(['ISSUED', ['ISSUED']]);
    expect((await driver.installed(found.certificate!.serial)).status).toBe(200);
    expect(await house.certificates(made.organisation.creditCode)).toHaveLength(2);
  });

  test('that never reached the authority is sent again under the same number, and only after it said so', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    const sent: string[] = [];
    house.faults.issue = async () => cut;
    house.faults.query = async () => cut;
    await driver.open();
    await driver.request();
    const { requestId, serial } = await issue(made);
    for (let left = 4; left > 0; left -= 1) await house.later();
    expect(await house.states(made)).toEqual(['ISSUE_UNKNOWN']);
    house.faults.query = undefined; // it has nothing of that number
    house.faults.issue = (real) => { sent.push('again'); return real(); };
    await house.later();
    expect(await house.states(made)).toEqual(['ISSUING']);
    await house.later();
    expect(await issue(made)).toMatchObject({ state: 'ISSUED', requestId, serial });
    expect(sent).toEqual(['again']);
  });

  test('found "perhaps sent" after a crash is asked for, not sent again', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    house.faults.issue = async (real) => {
      await real();
      throw new Error('the process died');
    };
    await driver.open();
    expect((await driver.request()).body.state).toBe('ISSUING');
    expect(await issue(made)).toMatchObject({ state: 'ISSUING', sentAt: expect.any(Date) });
    house.faults.issue = async () => { throw new Error('it was sent a second time'); };
    await house.later();
    expect(await house.states(made)).toEqual(['ISSUED']);
  });

  test('is asked for by one instance at a time', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    house.faults.issue = async () => cut;
    await driver.open();
    await driver.request();
    house.harness.clock.advance(hours(1));
    let queries = 0;
    house.faults.query = async () => { queries += 1; return cut; };
    const { runtime, gateways: { certificateAuthority } } = house.harness;
    const { id } = await issue(made);
    await Promise.all(Array.from({ length: 5 }, () => pursueIssue(runtime, certificateAuthority, id)));
    expect(queries).toBe(1);
  });

  test('told twice, or about an earlier number, changes nothing', async () => {
    const made = await house.order();
    await house.driver(made.token).fetched();
    const { id, plan, version } = await issue(made);
    const { runtime, gateways: { certificateAuthority } } = house.harness;
    const again = await certificateAuthority.query(plan!.requestId);
    await recordIssueAnswer(runtime, certificateAuthority, { issueId: id, plan: plan! }, again);
    await recordIssueAnswer(runtime, certificateAuthority, { issueId: id, plan: { ...plan!, requestId: 'OTHER' } }, { kind: 'REFUSED', code: 'X', text: '' });
    expect(await issue(made)).toMatchObject({ state: 'ISSUED', version });
  });

  test('that is a refusal is for people: the driver is told, a senior has it planned anew for the same key', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    house.faults.issue = async () => ({ kind: 'REFUSED', code: 'QUOTA', text: 'no more today' });
    await driver.open();
    expect((await driver.request()).body.state).toBe('ISSUE_FAILED');
    expect(await driver.request()).toMatchObject({ status: 409, body: { code: 'ISSUE_FAILED' } });
    const failed = await issue(made);
    expect(failed).toMatchObject({ state: 'ISSUE_FAILED', failureCode: 'QUOTA', failureText: 'no more today' });
    expect(await house.stateOf(made)).toBe('ISSUING');
    house.faults.issue = undefined;
    await retry(made);
    await house.settle();
    const done = await issue(made);
    expect([done.state, done.keyId, done.requestId === failed.requestId, done.serial === failed.serial]).toEqual(['ISSUED', failed.keyId, false, false]);
    expect((await driver.request()).body.state).toBe('ISSUED');
  });

  test.each([
    ['of another name', (plan: IssuancePlan) => ({ ...plan, certificates: plan.certificates.map((each) => ({ ...each, subject: [{ type: '2.5.4.3', encoding: 'UTF8' as const, value: '别的单位' }] })) }), 'subject'],
    ['of another validity', (plan: IssuancePlan) => ({ ...plan, certificates: plan.certificates.map((each) => ({ ...each, notAfter: '2029-01-01T00:00:00Z' })) }), 'notAfter'],
    ['of another serial', (plan: IssuancePlan) => ({ ...plan, certificates: plan.certificates.map((each) => ({ ...each, serial: `5B${each.serial.slice(2)}` })) }), 'serial'],
  ] as const)('that is a certificate %s is never delivered, and people see what differs', async (_, twisted, field) => {
    const made = await house.order();
    const driver = house.driver(made.token);
    house.faults.issue = async () => {
      const { plan } = await issue(made);
      return house.real.issue(twisted(plan!));
    };
    await driver.open();
    const { body } = await driver.request();
    expect([body.state, body.certificate]).toEqual(['ISSUE_FAILED', null]);
    expect(await issue(made)).toMatchObject({ failureCode: 'WRONG_CERTIFICATE', failureText: field, certificateId: null });
    expect(await house.certificates(made.organisation.creditCode)).toHaveLength(1);
    const events = await house.harness.database.orm.em.fork().find(OutboxEvent, { name: 'issuance.failed' });
    expect(events.some(({ payload }) => payload['applicationId'] === made.application.id)).toBe(true);
  });

  test('is retried by a senior only, once, and only where something failed', async () => {
    const made = await house.order();
    await replant(house.harness, made.application.id, { organisationName: `${'长'.repeat(70)}公司` });
    const driver = house.driver(made.token);
    await driver.open();
    await driver.request();
    await expect(retry(made, await aStaffMember(house.harness, 'reviewer'))).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await replant(house.harness, made.application.id, { organisationName: made.organisation.name });
    const { done, refused } = await settled([retry(made), retry(made), retry(made)]);
    expect([done, refused.every((code) => code === 'STALE_VERSION' || code === 'WRONG_STATE')]).toEqual([1, true]);
    await expect(retry(made)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect((await driver.request()).body.state).toBe('ISSUED');
    const { runtime, gateways } = house.harness;
    await expect(retryIssue(runtime, gateways, staffNow(house.harness, senior), { id: 'nobody', version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('open for a day, or bad, is listed for people page by page', async () => {
    const { runtime } = house.harness;
    await house.later(days(1) + 1); // what the others left open
    const before = (await troubledIssues(runtime, { first: 100 })).items.length;
    const made = await house.order();
    house.faults.issue = async () => cut;
    house.faults.query = async () => cut;
    const driver = house.driver(made.token);
    await driver.open();
    await driver.request();
    expect((await troubledIssues(runtime, { first: 100 })).items).toHaveLength(before);
    house.harness.clock.advance(days(1) + 1);
    const all = await troubledIssues(runtime, { first: 100 });
    expect(all).toMatchObject({ count: before + 1, capped: false, next: null });
    expect(all.items.at(-1)).toMatchObject({ orderNo: made.application.orderNo, state: 'ISSUE_UNKNOWN' });
    const first = await troubledIssues(runtime, { first: 1 });
    const rest = await troubledIssues(runtime, { first: 100, after: first.next });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
  });
});
