import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { consoleClient, mutate, type AskConsole } from '../../../test/console-client.js';
import { DriverHouse, type MadeOrder } from '../../../test/driver-house.js';
import { aStaffMember } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import type { StaffActor } from '../../staff/staff-actor.js';

const cardQuery = `query ($id: ID!) { certificate(id: $id) {
  serial standing ownerName revokedReason replacedBy issuerName
  parsed { subject { type label value } issuer { label value } keyAlgorithm keyBits keyId fingerprintSha256 chain { subject serial notBefore notAfter } }
  issue { state sequence orderNo events { kind zh en byName } sessions { driver } abilities { action allowed reasonZh } }
  revocations { id version state purpose reason note proposedByName decidedByName mayDecide } } }`;
const listQuery = `query ($filter: CertificateFilter! = EXPIRING, $withinDays: Int! = 60, $first: Int! = 50, $after: String) {
  certificates(filter: $filter, withinDays: $withinDays, first: $first, after: $after) { items { id serial standing } next count capped } }`;
const caseQuery = 'query ($id: ID!) { application(id: $id) { issues { id version state serial certificateId failureCode failureZh abilities { action allowed } } } }';

interface Card {
  readonly [field: string]: unknown;
  readonly parsed: { readonly subject: { readonly label: string; readonly value: string }[]; readonly chain: unknown[] } | null;
  readonly issue: {
    readonly events: { readonly kind: string; readonly zh: string; readonly byName: string }[];
    readonly abilities: { readonly action: string; readonly allowed: boolean }[];
  } | null;
  readonly revocations: { readonly id: string; readonly version: number; readonly mayDecide: boolean; readonly state: string }[];
}

describe.each(databaseKinds)('certificates in the console (%s)', (kind) => {
  let house: DriverHouse;
  let ask: AskConsole;
  const staff = {} as Record<'reviewer' | 'senior_reviewer' | 'hotline' | 'manager' | 'auditor' | 'finance', StaffActor>;
  let senior: StaffActor;
  beforeAll(async () => {
    house = await DriverHouse.open(kind);
    ask = consoleClient(() => house.harness);
    for (const role of ['reviewer', 'senior_reviewer', 'hotline', 'manager', 'auditor', 'finance'] as const) staff[role] = await aStaffMember(house.harness, role);
    senior = staff.senior_reviewer;
  });
  beforeEach(() => { house.faults.issue = undefined; });
  afterAll(() => house.close());

  const card = async (id: string, actor = staff.auditor): Promise<Card> => (await ask(actor, cardQuery, { id })).data!['certificate'] as Card;
  const list = async (variables = {}, actor = staff.hotline) =>
    (await ask(actor, listQuery, variables)).data!['certificates'] as { items: { id: string; serial: string; standing: string }[]; next: string | null; count: number };
  const issuesOfCase = async ({ application: { id } }: MadeOrder, actor = staff.finance) =>
    ((await ask(actor, caseQuery, { id })).data!['application'] as { issues: { id: string; version: number; state: string; certificateId: string; abilities: { action: string; allowed: boolean }[] }[] }).issues;
  const run = (actor: StaffActor | undefined, name: string, type: string, value: object, fields = '... on Certificate { id standing }') =>
    mutate(ask, actor, { name, argument: 'input', type: `${type}!`, value, fields });
  const installed = async () => {
    const made = await house.order();
    const { serial } = await house.driver(made.token).renewed();
    return { made, serial, id: (await house.issues(made))[0]!.certificateId! };
  };

  test('have a card: what the certificate says, its chain, and everything that happened', async () => {
    const { made, serial, id } = await installed();
    const shown = await card(id);
    expect(shown).toMatchObject({
      serial, standing: 'VALID', ownerName: made.organisation.name, revokedReason: null, issuerName: 'rsa',
      parsed: {
        keyAlgorithm: 'RSA', keyBits: 2048, keyId: expect.stringMatching(/^[0-9a-f]{64}$/), fingerprintSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        chain: [{ subject: expect.any(String), serial: expect.stringMatching(/^[0-9A-F]+$/) }, {}],
      },
      issue: { state: 'INSTALLED', sequence: 1, orderNo: made.application.orderNo, sessions: [{ driver: 'certdesk-driver/1.0.0' }] },
    });
    expect(shown.parsed!.subject).toContainEqual({ type: '2.5.4.3', label: 'CN', value: made.organisation.name });
    expect(shown.issue!.events.map(({ kind: what }) => what)).toEqual(['session', 'request', 'issued', 'installed']);
    expect(shown.issue!.events.map(({ byName }) => byName)).toEqual(['', '', '', '']);
  });

  test('of former systems have a card with their facts alone, and say what took their place', async () => {
    const { made, id } = await installed();
    expect(await card(made.certificate.id)).toMatchObject({ standing: 'SUPERSEDED', replacedBy: id, parsed: null, issue: null, issuerName: null });
  });

  test('are listed by what expires, has expired and was revoked, page by page', async () => {
    const expired = await list({ filter: 'EXPIRED', first: 100 });
    const open = [await house.order(), await house.order(), await house.order()];
    const now = await list({ filter: 'EXPIRED', first: 100 });
    expect(now.count).toBe(expired.count + 3);
    expect(now.items.every(({ standing }) => standing === 'EXPIRED')).toBe(true);
    const first = await list({ filter: 'EXPIRED', first: 2 });
    const rest = await list({ filter: 'EXPIRED', first: 100, after: first.next });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(now.items.map(({ id }) => id));
    expect((await list({ filter: 'EXPIRING', withinDays: 60 })).count).toBe(0);
    const { serial } = await house.driver(open[0]!.token).renewed();
    expect((await list({ filter: 'EXPIRING', withinDays: 400 })).items.map((item) => item.serial)).toContain(serial);
    expect((await list({ filter: 'REVOKED' })).count).toBe(0);
    expect((await list({ filter: 'ALL', first: 1 })).next).not.toBeNull();
    expect((await ask(staff.hotline, listQuery, { withinDays: 0 })).errors).toEqual(['INVALID_INPUT']);
    expect((await ask(staff.hotline, listQuery, { first: 101 })).errors).toEqual(['INVALID_INPUT']);
  });

  test('are for casework to see, and not for everybody', async () => {
    const { id } = await installed();
    for (const role of ['reviewer', 'senior_reviewer', 'hotline', 'manager', 'auditor'] as const) {
      expect((await ask(staff[role], cardQuery, { id })).errors).toEqual([]);
    }
    expect((await ask(staff.finance, cardQuery, { id })).errors).toEqual(['NOT_PERMITTED']);
    expect((await ask(undefined, cardQuery, { id })).errors).toEqual(['NOT_SIGNED_IN']);
    expect((await ask(senior, cardQuery, { id: 'nobody' })).errors).toEqual(['NOT_FOUND']);
  });

  test('say per record what one may do, and why not', async () => {
    const { id } = await installed();
    const allowed = async (actor: StaffActor) => {
      const { abilities } = (await card(id, actor)).issue!;
      return abilities.filter((ability) => ability.allowed).map(({ action }) => action);
    };
    expect([await allowed(senior), await allowed(staff.reviewer), await allowed(staff.auditor)]).toEqual([['requestRevocation'], [], []]);
  });

  test('are revoked by two people: asked for, seen by the second, decided', async () => {
    const { id } = await installed();
    const wish = { certificateId: id, reason: 'affiliationChanged', note: '单位注销' };
    expect(await run(undefined, 'requestRevocation', 'RequestRevocationInput', wish)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await run(staff.manager, 'requestRevocation', 'RequestRevocationInput', wish)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await run(senior, 'requestRevocation', 'RequestRevocationInput', wish)).toEqual({ __typename: 'Certificate', id, standing: 'VALID' });
    expect(await run(senior, 'requestRevocation', 'RequestRevocationInput', wish)).toMatchObject({ code: 'DUPLICATE' });
    const [own] = (await card(id, senior)).revocations;
    const [theirs] = (await card(id, staff.manager)).revocations;
    expect([own!.mayDecide, theirs!.mayDecide, theirs!.state]).toEqual([false, true, 'PROPOSED']);
    const open = await ask(staff.manager, '{ openRevocations { items { id serial mayDecide note } count } }');
    expect(open.data!['openRevocations']).toMatchObject({ count: 1, items: [{ id: own!.id, mayDecide: true, note: '单位注销' }] });
    const decision = { id: own!.id, version: own!.version, agree: true };
    expect(await run(senior, 'confirmRevocation', 'DecideRevocationInput', decision)).toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    const outcomes = await Promise.all([1, 2].map(() => run(staff.manager, 'confirmRevocation', 'DecideRevocationInput', decision)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['Certificate', 'Refusal']);
    await house.settle();
    expect(await card(id)).toMatchObject({ standing: 'REVOKED', revokedReason: 'affiliationChanged', revocations: [{ state: 'REVOKED', decidedByName: staff.manager.name }] });
    expect((await card(id)).issue!.events.map(({ kind: what }) => what).slice(-4)).toEqual(['revocation.propose', 'revocation.confirm', 'revocation.revoked', 'revoke']);
    expect((await list({ filter: 'REVOKED' })).items.map((item) => item.id)).toEqual([id]);
  });

  test('are issued again where they never came into the token', async () => {
    const made = await house.order();
    const driver = house.driver(made.token);
    await driver.fetched();
    const [issue] = await issuesOfCase(made);
    expect(await run(staff.hotline, 'requestReissue', 'RequestReissueInput', { issueId: issue!.id, note: 'x' })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await run(senior, 'requestReissue', 'RequestReissueInput', { issueId: issue!.id, note: 'Ukey 损坏' })).toMatchObject({ __typename: 'Certificate' });
    const [wish] = (await card(issue!.certificateId, staff.manager)).revocations;
    expect(await run(staff.manager, 'confirmReissue', 'DecideRevocationInput', { id: wish!.id, version: wish!.version, agree: true })).toMatchObject({ __typename: 'Certificate' });
    await house.settle();
    expect((await issuesOfCase(made)).map(({ state }) => state)).toEqual(['READY', 'REVOKED']);
  });

  test('that could not be issued are listed with the reason, and done again by a senior', async () => {
    const made = await house.order();
    house.faults.issue = async () => ({ kind: 'REFUSED', code: 'QUOTA', text: '今日配额已满' });
    const driver = house.driver(made.token);
    await driver.open();
    await driver.request();
    const { data } = await ask(staff.reviewer, '{ troubledIssues { items { orderNo state failureCode failureZh } count } }');
    expect(data!['troubledIssues']).toMatchObject({ count: 1, items: [{ orderNo: made.application.orderNo, state: 'ISSUE_FAILED', failureZh: '今日配额已满' }] });
    const [issue] = await issuesOfCase(made, senior);
    expect(issue!.abilities).toContainEqual({ action: 'retryIssue', allowed: true });
    const retry = (actor: StaffActor) => run(actor, 'retryIssue', 'RetryIssueInput', { id: issue!.id, version: issue!.version }, '... on CertificateIssue { issueState: state }');
    expect(await retry(staff.reviewer)).toMatchObject({ code: 'NOT_PERMITTED' });
    house.faults.issue = undefined;
    expect(await retry(senior)).toEqual({ __typename: 'CertificateIssue', issueState: 'ISSUING' });
    expect(await retry(senior)).toMatchObject({ code: 'WRONG_STATE' });
    await house.settle();
    expect(await issuesOfCase(made)).toMatchObject([{ state: 'ISSUED' }]);
  });

  test('need no download code unless the policy asks for one', async () => {
    const made = await house.order();
    const send = (actor: StaffActor | undefined) => mutate(ask, actor, { name: 'sendDownloadCode', argument: 'applicationId', type: 'ID!', value: made.application.id });
    expect(await send(staff.hotline)).toMatchObject({ code: 'WRONG_STATE', messageZh: expect.stringContaining('不需要下载码') });
    expect(await send(senior)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await send(undefined)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
