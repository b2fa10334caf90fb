import { beforeEach, expect, test } from '@jest/globals';
import { consoleClient, mutate } from '../../../test/console-client.js';
import { aCase, aDeclaredApplicant, aMobileNumber, aStaffMember, type MadeApplication } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { after, days, hours } from '../../../platform/clock.js';
import { accessibleOrganisations } from '../../applicant/queries/accessible-organisations.js';
import { maskMobileNumber } from '../../reference/domain/masking.js';
import type { StaffActor } from '../../staff/staff-actor.js';

const ORGANISATION = 'id holders { phoneMasked standing since } liveOrders orderLimit limitUntil limitReason';
const caseQuery = `query ($id: ID!) { application(id: $id) { organisation { ${ORGANISATION} } } }`;
const limitsQuery = `query ($first: Int! = 50, $after: String) { organisationLimits(first: $first, after: $after) {
  items { id organisationName creditCode limit until reason grantedByName } next count capped } }`;

interface Limits {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
  readonly count: number;
}

describeOnBothDatabases('the organisation of a case', (harness) => {
  const ask = consoleClient(harness);
  let manager: StaffActor;
  let made: MadeApplication;
  beforeEach(async () => {
    manager = await aStaffMember(harness(), 'manager');
    made = await aCase(harness(), { state: 'AWAITING_PAYMENT' });
  });

  const seen = async (actor = manager) => {
    const { data } = await ask(actor, caseQuery, { id: made.application.id });
    return (data!['application'] as { organisation: Record<string, unknown> }).organisation;
  };
  const reassign = (actor: StaffActor | undefined, value: object) =>
    mutate(ask, actor, {
      name: 'reassignOrganisation', argument: 'input', type: 'ReassignOrganisationInput!', fields: `... on CaseOrganisation { ${ORGANISATION} }`,
      value: { organisationId: made.organisation.id, reason: '单位函件 2026-17 号：经办人已离职', ...value },
    });
  const raise = (actor: StaffActor | undefined, value: object = {}) =>
    mutate(ask, actor, {
      name: 'raiseOrganisationLimit', argument: 'input', type: 'RaiseOrganisationLimitInput!', fields: '... on OrganisationLimit { id limit reason grantedByName }',
      value: { creditCode: made.organisation.creditCode, limit: 3, until: after(harness().clock.now(), days(7)), reason: '同一标段三张证书', ...value },
    });
  const limits = async (variables: object = {}) => (await ask(manager, limitsQuery, { ...variables })).data!['organisationLimits'] as Limits;

  test('says who acts for it, phones masked, and how many orders it has and may have', async () => {
    await aDeclaredApplicant(harness(), made.organisation);
    const hotline = await aStaffMember(harness(), 'hotline');
    const phones = expect.stringMatching(/^1\d{2}\*{4}\d{4}$/);
    expect(await seen(hotline)).toEqual({
      id: made.organisation.id, liveOrders: 1, orderLimit: 1, limitUntil: null, limitReason: null,
      holders: [{ phoneMasked: phones, standing: 'CONFIRMED', since: expect.any(String) }, { phoneMasked: phones, standing: 'DECLARED', since: expect.any(String) }],
    });
  });

  test('goes to another number: who held it loses it, orders under way go with it', async () => {
    const phone = aMobileNumber();
    const outcome = await reassign(manager, { phone });
    expect(outcome).toMatchObject({ __typename: 'CaseOrganisation', holders: [{ phoneMasked: maskMobileNumber(phone), standing: 'CONFIRMED' }] });
    expect(await seen()).toMatchObject({ holders: [{ phoneMasked: maskMobileNumber(phone) }] });
    expect(await accessibleOrganisations(harness().database.orm.em.fork(), made.applicant.id)).toEqual([]);
  });

  test('sent over twice at once is one hand-over', async () => {
    const phone = aMobileNumber();
    const both = await Promise.all([reassign(manager, { phone }), reassign(manager, { phone })]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['CaseOrganisation', 'CaseOrganisation']);
    expect(await seen()).toMatchObject({ holders: [{ phoneMasked: maskMobileNumber(phone), standing: 'CONFIRMED' }] });
  });

  test('is handed over by managers only, with a number, a reason and an organisation that is there', async () => {
    const phone = aMobileNumber();
    expect(await reassign(undefined, { phone })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await reassign(await aStaffMember(harness(), 'senior_reviewer'), { phone })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await reassign(manager, { phone: '12345' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.phone' });
    expect(await reassign(manager, { phone, reason: ' ' })).toMatchObject({ code: 'REASON_REQUIRED', field: 'input.reason' });
    expect(await reassign(manager, { phone, organisationId: 'nothing' })).toMatchObject({ code: 'NOT_FOUND', field: 'input.organisationId' });
  });

  test('with an exception shows it, with its end and its reason, for as long as it stands', async () => {
    expect(await raise(manager)).toMatchObject({ __typename: 'OrganisationLimit', limit: 3, reason: '同一标段三张证书', grantedByName: expect.any(String) });
    expect(await seen()).toMatchObject({ orderLimit: 3, limitReason: '同一标段三张证书', limitUntil: after(harness().clock.now(), days(7)).toISOString() });
    harness().clock.advance(days(7));
    manager = await aStaffMember(harness(), 'manager');
    expect(await seen()).toMatchObject({ orderLimit: 1, limitUntil: null, limitReason: null });
  });

  test('is on the list of exceptions once, by its last word, those that end first on top, and gone when it ends', async () => {
    const before = await limits();
    const [first, second] = [made, await aCase(harness(), { state: 'AWAITING_PAYMENT' })];
    await raise(manager, { limit: 5 });
    await raise(manager, { limit: 2, until: after(harness().clock.now(), hours(30)) });
    await raise(manager, { creditCode: second.organisation.creditCode, limit: 4, until: after(harness().clock.now(), hours(20)) });
    const page = await limits({ first: 1 });
    const ofFirst = { creditCode: first.organisation.creditCode, limit: 2 };
    const ofSecond = { creditCode: second.organisation.creditCode, limit: 4 };
    expect(page).toMatchObject({ count: before.count + 2, items: [ofSecond], next: expect.any(String) });
    expect(await limits({ first: 1, after: page.next })).toMatchObject({ items: [ofFirst] });
    harness().clock.advance(hours(20));
    manager = await aStaffMember(harness(), 'manager');
    expect((await limits()).items).toMatchObject([ofFirst]);
    await raise(manager, { limit: 1 });
    expect((await limits()).items).toEqual([]);
  });
});
