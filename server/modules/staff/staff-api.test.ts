import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeOnBothDatabases } from '../../test/harness.js';
import { openStaffApi, type StaffApiClient } from '../../test/staff-api.js';
import { hire, testPassword, type Hired } from '../../test/staff.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { OutboxDelivery, OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { systemActor } from '../../platform/unit-of-work.js';

const LOG_IN = `mutation ($input: LogInInput!) { logIn(input: $input) {
  __typename ... on LoggedIn { viewer { username role rules mustChangePassword mfaOptional } } ... on Refusal { code messageZh messageEn }
} }`;

describeOnBothDatabases('the staff API', (harness) => {
  let api: StaffApiClient;
  let admin: Hired;
  let auditor: Hired;
  let reviewer: Hired;
  beforeAll(async () => {
    api = await openStaffApi(harness());
    admin = await hire(harness().runtime, 'admin', 'api-admin');
    auditor = await hire(harness().runtime, 'auditor', 'api-auditor');
    reviewer = await hire(harness().runtime, 'reviewer', 'api-reviewer');
  });
  afterAll(() => api.stop());

  test('tells nobody who is nobody: me is null', async () => {
    expect(await api.execute(undefined, '{ me { id } }')).toMatchObject({ data: { me: null }, errors: [] });
  });

  test('logs in, sets the session and gives the rules of the role', async () => {
    const input = { username: reviewer.username, password: testPassword };
    const { data } = await api.execute(undefined, LOG_IN, { input });
    expect(data).toMatchObject({ logIn: { __typename: 'LoggedIn', viewer: { role: 'reviewer', mustChangePassword: false } } });
    expect(api.sessionToken).toHaveLength(43);
  });

  test('refuses a wrong password as a result in both languages, and sets nothing', async () => {
    const own = await openStaffApi(harness());
    const { data, errors } = await own.execute(undefined, LOG_IN, { input: { username: reviewer.username, password: 'no' } });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ logIn: { code: 'CREDENTIALS_REFUSED', messageZh: '用户名或密码不正确', messageEn: expect.any(String) } });
    expect(own.sessionToken).toBeUndefined();
    await own.stop();
  });

  test('changes a role and answers with the person as they are now', async () => {
    const { actor } = await hire(harness().runtime, 'hotline', 'api-hotline');
    const mutation = 'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { ... on StaffMember { id role version } ... on Refusal { code } } }';
    const { data } = await api.execute(admin.actor, mutation, { input: { id: actor.id, version: 2, role: 'manager' } });
    expect(data).toEqual({ changeRole: { id: actor.id, role: 'manager', version: 3 } });
  });

  test('lets people with a given password do nothing else first, and says what', async () => {
    const confined = { ...reviewer.actor, confinedTo: 'CHANGE_PASSWORD' as const };
    const { errors } = await api.execute(confined, '{ staffMembers { id } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'NOT_PERMITTED', messageZh: expect.stringContaining('初始密码') } });
  });

  describe('the audit log', () => {
    const QUERY = 'query ($filter: AuditFilter, $first: Int!, $after: String) { auditEntries(filter: $filter, first: $first, after: $after) '
      + '{ items { id at action actorId subjectId details intact } next } }';
    type Log = { auditEntries: { items: { id: string; action: string; intact: boolean; details: string }[]; next: string | null } };
    const read = async (variables: Record<string, unknown>): Promise<Log['auditEntries']> => {
      const { data, errors } = await api.execute(auditor.actor, QUERY, { first: 50, ...variables });
      expect(errors).toEqual([]);
      return (data as unknown as Log).auditEntries;
    };

    test('is read page by page without a gap or a repetition', async () => {
      const whole = await read({ filter: { action: 'staff.created' } });
      expect(whole.items.length).toBeGreaterThan(3);
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Log['auditEntries'] = await read({ filter: { action: 'staff.created' }, first: 2, after });
        paged.push(...page.items.map(({ id }) => id));
        if ((after = page.next) === null) break;
      }
      expect(paged).toEqual(whole.items.map(({ id }) => id));
    });

    test('keeps apart who, when and which case', async () => {
      const now = (harness().clock).now();
      const soon = new Date(now.getTime() + 1000);
      expect((await read({ filter: { actorId: admin.actor.id } })).items.every(({ action }) => action.startsWith('staff.'))).toBe(true);
      expect((await read({ filter: { from: soon.toISOString() } })).items).toEqual([]);
      expect((await read({ filter: { to: soon.toISOString(), action: 'staff.created' } })).items).not.toEqual([]);
      expect((await read({ filter: { caseId: 'none' } })).items).toEqual([]);
    });

    test('shows a row that was altered in the database as not intact', async () => {
      const [entry] = (await read({ filter: { action: 'staff.created' }, first: 1 })).items;
      expect(entry!.intact).toBe(true);
      await harness().runtime.transact(systemActor('intruder'), ({ em }) =>
        em.nativeUpdate(AuditEntry, { id: entry!.id }, { actorName: 'somebody else' }));
      expect((await read({ filter: { action: 'staff.created' }, first: 1 })).items[0]).toMatchObject({ id: entry!.id, intact: false });
    });

    test('records who began to read it', async () => {
      await read({ filter: { action: 'staff.disabled' } });
      const [latest] = (await read({ filter: { action: 'audit.read' } })).items;
      expect(JSON.parse(latest!.details)).toMatchObject({ action: expect.any(String) });
    });

    test.each(['reviewer', 'admin'] as const)('is closed to a %s', async (role) => {
      const { errors } = await api.execute(role === 'admin' ? admin.actor : reviewer.actor, QUERY, { first: 1 });
      expect(errors[0]?.extensions?.['code']).toBe('NOT_PERMITTED');
    });

    test('refuses a page that is too large and a cursor that is none', async () => {
      for (const variables of [{ first: 101 }, { first: 0 }, { first: 5, after: 'garbage' }]) {
        const { errors } = await api.execute(auditor.actor, QUERY, { filter: {}, ...variables });
        expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', messageZh: expect.any(String) });
      }
    });
  });

  describe('deliveries that were given up', () => {
    const RETRY = 'mutation ($id: ID!) { retryDelivery(id: $id) { ... on RetriedDelivery { id } ... on Refusal { code } } }';
    const bury = (): Promise<string> =>
      harness().runtime.transact(systemActor('test'), async ({ em, newId, now }) => {
        const [eventId, id] = [newId(), newId()];
        await em.insert(OutboxEvent, { id: eventId, name: 'application.paid', payload: { applicationId: 'a' }, raisedAt: now });
        await em.insert(OutboxDelivery, {
          id, eventId, handler: 'h', state: 'DEAD', attempts: 12, dueAt: now, lastError: 'bank away', doneAt: null,
        });
        return id;
      });

    test('are listed with what failed, and go back to work once', async () => {
      const id = await bury();
      const list = await api.execute(admin.actor, '{ deadDeliveries { items { id event lastError payload } } }');
      expect(list.data).toMatchObject({ deadDeliveries: { items: [{ id, event: 'application.paid', payload: '{"applicationId":"a"}' }] } });
      const both = await Promise.all([api.execute(admin.actor, RETRY, { id }), api.execute(admin.actor, RETRY, { id })]);
      const outcomes = both.map(({ data }) => JSON.stringify(data!['retryDelivery'])).sort();
      expect(outcomes).toEqual(['{"code":"WRONG_STATE"}', `{"id":"${id}"}`]);
      const row = await harness().runtime.db.orm.em.fork().findOneOrFail(OutboxDelivery, { id });
      expect(row).toMatchObject({ state: 'PENDING', attempts: 0 });
    });

    test('are not retried by others, and one that does not exist not at all', async () => {
      const id = await bury();
      expect((await api.execute(reviewer.actor, RETRY, { id })).data).toEqual({ retryDelivery: { code: 'NOT_PERMITTED' } });
      expect((await api.execute(auditor.actor, RETRY, { id })).data).toEqual({ retryDelivery: { code: 'NOT_PERMITTED' } });
      expect((await api.execute(admin.actor, RETRY, { id: 'none' })).data).toEqual({ retryDelivery: { code: 'NOT_FOUND' } });
    });
  });

  test('lists every job, those that never ran too', async () => {
    const { data } = await api.execute(admin.actor, '{ jobs { name schedule outcome } }');
    expect(data!['jobs']).toEqual(expect.arrayContaining([{ name: 'purge', schedule: '0 30 3 * * *', outcome: null }]));
  });
});
