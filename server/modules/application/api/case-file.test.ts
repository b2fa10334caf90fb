import { beforeAll, expect, test } from '@jest/globals';
import { aHeldCase, aTeam, type Team } from '../../../test/case-rig.js';
import { consoleClient } from '../../../test/console-client.js';
import { anOrganisation } from '../../../test/factories/applicants.js';
import { aCase, type MadeApplication } from '../../../test/factories/applications.js';
import { aResidentId, anAccountNumber } from '../../../test/factories/made-up.js';
import { aPlantedCase, replant } from '../../../test/factories/planted-case.js';
import { claim, release } from '../../../test/factories/reviewer-steps.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { minutes } from '../../../platform/clock.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import type { Role } from '../../staff/domain/roles.js';

const PERSONAL = ['operatorName', 'operatorIdNumber', 'operatorPhone', 'legalName', 'legalIdNumber', 'legalPhone', 'bankAccountNumber'];
const personalQuery = `query ($id: ID!) { application(id: $id) { version ${PERSONAL.map((field) => `${field} { value masked }`).join(' ')} } }`;

interface ShownDocument {
  readonly id: string;
  readonly kind: string;
  readonly stale: boolean;
  readonly contentUrl: string;
}

type Personal = Record<string, { value: string; masked: boolean }>;

describeOnBothDatabases('the case file', (harness) => {
  const ask = consoleClient(harness);
  let team: Team;
  let made: MadeApplication;

  beforeAll(async () => {
    team = await aTeam(harness());
    made = await aCase(harness());
  });

  const personal = async (role: Role, id = made.application.id): Promise<Personal> =>
    ((await ask(team[role], personalQuery, { id })).data as { application: Personal }).application;
  const readers: readonly Role[] = ['reviewer', 'senior_reviewer', 'hotline', 'finance', 'manager', 'auditor'];

  test.each(readers)('is masked for a %s without a claim', async (role) => {
    const { operator, legalPerson, bankAccount } = made.form;
    const seen = await personal(role);
    for (const field of PERSONAL) expect(seen[field]).toMatchObject({ masked: true });
    const clear = [operator, legalPerson].flatMap(({ name, idNumber, phone }) => [name, idNumber, phone]);
    for (const value of [...clear, bankAccount.number]) expect(JSON.stringify(seen)).not.toContain(value);
    expect(seen).toMatchObject({ operatorName: { value: '陈**' }, bankAccountNumber: { value: `**** **** ${bankAccount.number.slice(-4)}` } });
  });

  test('is closed to administrators and to strangers', async () => {
    expect((await ask(team.admin, personalQuery, { id: made.application.id })).errors).toEqual(['NOT_PERMITTED']);
    expect((await ask(undefined, personalQuery, { id: made.application.id })).errors).toEqual(['NOT_SIGNED_IN']);
  });

  test('is clear to whoever holds it, while they hold it', async () => {
    const { id } = made.application;
    await claim(harness(), team.reviewer, id);
    expect(await personal('reviewer')).toMatchObject({ operatorPhone: { value: made.form.operator.phone, masked: false } });
    expect(await personal('senior_reviewer')).toMatchObject({ operatorPhone: { masked: true } });
    harness().clock.advance(minutes(16));
    expect(await personal('reviewer')).toMatchObject({ operatorPhone: { masked: true } });
  });

  test('says who is asked for when it does not exist', async () => {
    expect((await ask(team.hotline, personalQuery, { id: 'none' })).errors).toEqual(['NOT_FOUND']);
  });

  test('leaves an audit row per viewer and minute, not per request', async () => {
    const { id } = await aPlantedCase(harness());
    const views = () => harness().database.orm.em.fork().count(AuditEntry, { caseId: id, action: 'application.viewed' });
    await personal('auditor', id);
    await personal('auditor', id);
    expect(await views()).toBe(1);
    await personal('finance', id);
    harness().clock.advance(minutes(1) + 1);
    await personal('auditor', id);
    expect(await views()).toBe(3);
  });

  test('compares what was declared with the certificate and the rules of form', async () => {
    const query = 'query ($id: ID!) { application(id: $id) { comparisons { field equal source reference } certificate { ownerName serial } project { nameZh } } }';
    const { data } = await ask(team.reviewer, query, { id: made.application.id });
    const { comparisons, certificate } = (data as { application: { comparisons: { equal: boolean }[]; certificate: object } }).application;
    expect(comparisons).toHaveLength(10);
    expect(comparisons.filter(({ equal }) => !equal)).toEqual([]);
    expect(certificate).toEqual({ ownerName: made.certificate.ownerName, serial: made.certificate.serial });
  });

  test('has nothing to compare before anything was declared', async () => {
    const { id } = await aPlantedCase(harness(), { state: 'DRAFT', formSavedAt: null });
    const { data } = await ask(team.hotline, 'query ($id: ID!) { application(id: $id) { comparisons { field } urgentAt } }', { id });
    expect(data).toEqual({ application: { comparisons: [], urgentAt: null } });
  });

  test('shows the SLA with its stretches', async () => {
    const query = 'query ($id: ID!) { application(id: $id) { sla { running deadline colour minutesLeft segments { position kind because minutesLeft deadline } } } }';
    const { application } = await aCase(harness());
    const { data } = await ask(team.manager, query, { id: application.id });
    const deadline = application.slaDeadline!.toISOString();
    expect(data).toMatchObject({
      application: { sla: { running: true, deadline, colour: 'NEUTRAL', segments: [{ position: 1, kind: 'RUNNING', because: 'paid', minutesLeft: 1620, deadline }] } },
    });
  });

  test('shows the evidence: documents, face, phone and payment', async () => {
    const query = `query ($id: ID!) { application(id: $id) {
      documents { id kind versionNo stale contentUrl checks { code passed } } livenessSessions { state similarity requestedByStaff }
      phoneChecks { subject result adviceZh } payments { channel amountFen state } bankAttempts { id } payoutsLeft } }`;
    const { data } = await ask(team.reviewer, query, { id: made.application.id });
    const { documents, ...rest } = (data as { application: { documents: ShownDocument[] } }).application;
    expect(documents.map(({ kind, stale }) => [kind, stale])).toEqual([['SIGNED_FORM', false], ['ID_FRONT', false], ['ID_BACK', false], ['LIVENESS_FRAME', false]]);
    expect(documents[0]!.contentUrl).toBe(`/documents/${documents[0]!.id}/content`);
    expect(rest).toEqual({
      livenessSessions: [{ state: 'PASSED', similarity: 96, requestedByStaff: false }],
      phoneChecks: [{ subject: 'OPERATOR', result: 'MATCH', adviceZh: null }],
      payments: [{ channel: 'WECHAT', amountFen: 40_000, state: 'PAID' }],
      bankAttempts: [],
      payoutsLeft: 3,
    });
  });

  test('calls a signed form stale once the data have changed', async () => {
    const { application } = await aCase(harness());
    await replant(harness(), application.id, { formDigest: 'of other data' });
    const query = 'query ($id: ID!) { application(id: $id) { documents { kind stale } } }';
    const { data } = await ask(team.reviewer, query, { id: application.id });
    const { documents } = (data as { application: { documents: ShownDocument[] } }).application;
    expect(documents.filter(({ stale }) => stale)).toEqual([{ kind: 'SIGNED_FORM', stale: true }]);
  });

  test('keeps scores and others’ orders from the hotline', async () => {
    const shared = { operator: { idNumber: aResidentId() } };
    const { id } = (await aCase(harness(), { form: shared })).application;
    await aPlantedCase(harness(), {}, { form: shared });
    const query = 'query ($id: ID!) { application(id: $id) { livenessSessions { similarity providerCode } duplicates { kind } } }';
    const { data } = await ask(team.hotline, query, { id });
    expect(data).toEqual({ application: { livenessSessions: [{ similarity: null, providerCode: null }], duplicates: [] } });
  });

  test('points to other organisations’ orders with the same operator, phone or account, and to rejections', async () => {
    const organisation = await anOrganisation(harness());
    const shared = { operator: { idNumber: aResidentId(), phone: '13700000001' }, bankAccount: { number: anAccountNumber() } };
    const held = await aHeldCase(harness(), team.reviewer, {});
    const subject = await aPlantedCase(harness(), {}, { organisation, form: shared });
    const elsewhere = await aPlantedCase(harness(), { state: 'COMPLETED' }, { form: shared });
    const rejected = await aPlantedCase(harness(), { state: 'REJECTED' }, { organisation });
    const query = 'query ($id: ID!) { application(id: $id) { duplicates { kind applicationId state } } }';
    const { data } = await ask(team.reviewer, query, { id: subject.id });
    const shares = (kind: string) => ({ kind, applicationId: elsewhere.id, state: 'COMPLETED' });
    expect(data).toEqual({
      application: {
        duplicates: [
          shares('SAME_OPERATOR'), shares('SAME_PHONE'), shares('SAME_ACCOUNT'),
          { kind: 'EARLIER_REJECTION', applicationId: rejected.id, state: 'REJECTED' },
        ],
      },
    });
    expect((await ask(team.reviewer, query, { id: held.id })).data).toEqual({ application: { duplicates: [] } });
  });

  test('names the claimant while the claim lives', async () => {
    const held = await aHeldCase(harness(), team.senior_reviewer);
    const query = 'query ($id: ID!) { application(id: $id) { claim { byName mine } } }';
    const seen = await ask(team.reviewer, query, { id: held.id });
    expect(seen.data).toEqual({ application: { claim: { byName: team.senior_reviewer.name, mine: false } } });
    await release(harness(), team.senior_reviewer, held.id);
    expect((await ask(team.reviewer, query, { id: held.id })).data).toEqual({ application: { claim: null } });
  });
});
