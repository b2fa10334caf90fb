import { beforeAll, expect, test } from '@jest/globals';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { consoleClient, mutate } from '../../../test/console-client.js';
import { anOrganisation, type OrganisationFacts } from '../../../test/factories/applicants.js';
import { aResidentId } from '../../../test/factories/made-up.js';
import { aPlantedCase } from '../../../test/factories/planted-case.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { minutes } from '../../../platform/clock.js';
import type { Application } from '../../application/application.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Certificate } from '../../certificate/certificate.entity.js';

const query = 'query ($text: String!) { lookup(text: $text) { kind understood hits { id orderNo organisationName state createdAt } tooMany milliseconds } }';

interface Found {
  readonly kind: string;
  readonly understood: string;
  readonly hits: readonly { id: string }[];
  readonly tooMany: boolean;
}

describeOnBothDatabases('the look-up', (harness) => {
  const ask = consoleClient(harness);
  const idNumber = aResidentId();
  const phone = '13612345678';
  let team: Team;
  let organisation: OrganisationFacts;
  let order: Application;

  beforeAll(async () => {
    team = await aTeam(harness());
    organisation = await anOrganisation(harness(), { name: '深圳市岚图（南山）精密设备有限公司' });
    order = await aPlantedCase(harness(), { state: 'BANK_VERIFICATION_FAILED' }, { organisation, form: { operator: { idNumber, phone } } });
    await aPlantedCase(harness());
  });

  const find = async (text: string, actor = team.hotline): Promise<Found> => {
    const { data } = await ask(actor, query, { text });
    return (data as { lookup: Found }).lookup;
  };
  const hitIds = async (text: string) => (await find(text)).hits.map(({ id }) => id);

  test('finds an order by its number, however it is read out', async () => {
    expect(await find(order.orderNo.toLowerCase().replaceAll('-', ' '))).toMatchObject({ kind: 'ORDER_NO', hits: [{ id: order.id }], understood: order.orderNo });
  });

  test.each(['岚图', '岚图(南山)精密', '岚图（南山） 精密'])('finds it by %s, a part of the organisation’s name', async (part) => {
    expect(await find(part)).toMatchObject({ kind: 'ORGANISATION_NAME', hits: [{ id: order.id }], tooMany: false });
  });

  test('takes wildcards of the database for what they are: letters', async () => {
    expect(await hitIds('岚%有限')).toEqual([]);
    expect(await hitIds('__')).toEqual([]);
  });

  test('minds no difference of case in Latin names', async () => {
    const latin = await anOrganisation(harness(), { name: 'Lantu Precision（深圳）有限公司' });
    const { id } = await aPlantedCase(harness(), {}, { organisation: latin });
    expect(await hitIds('LANTU precision')).toEqual([id]);
  });

  test('finds it by credit code and by the certificate’s serial', async () => {
    expect(await find(organisation.creditCode)).toMatchObject({ kind: 'CREDIT_CODE', hits: [{ id: order.id }] });
    const { serial } = await harness().database.orm.em.fork().findOneOrFail(Certificate, { id: order.certificateId });
    expect(await find(serial.toLowerCase())).toMatchObject({ kind: 'CERTIFICATE_SERIAL', hits: [{ id: order.id }] });
  });

  test('finds it by the operator’s ID number and phone, which it shows masked', async () => {
    expect(await find(idNumber)).toMatchObject({ kind: 'ID_NUMBER', hits: [{ id: order.id }], understood: `${idNumber.slice(0, 3)}***********${idNumber.slice(-4)}` });
    expect(await find(`+86 ${phone}`)).toMatchObject({ kind: 'PHONE', hits: [{ id: order.id }], understood: '136****5678' });
  });

  test('says how a search without a hit was understood', async () => {
    expect(await find('13600000000')).toEqual({ kind: 'PHONE', understood: '136****0000', hits: [], tooMany: false, milliseconds: 0 });
  });

  test('asks to refine beyond fifty hits, and gives fifty', async () => {
    const busy = await anOrganisation(harness(), { name: '广州百单代理有限公司' });
    for (let i = 0; i < 51; i += 1) await aPlantedCase(harness(), { liveOrganisation: null }, { organisation: busy });
    const found = await find('百单代理');
    expect([found.hits.length, found.tooMany]).toEqual([50, true]);
  });

  test('gives the newest first', async () => {
    const twice = await anOrganisation(harness(), { name: '佛山再来一单有限公司' });
    const older = await aPlantedCase(harness(), {}, { organisation: twice });
    harness().clock.advance(minutes(1));
    const newer = await aPlantedCase(harness(), {}, { organisation: twice });
    expect(await hitIds('再来一单')).toEqual([newer.id, older.id]);
  });

  test('refuses what is too short or too long, naming the field', async () => {
    for (const text of ['岚', '', '岚'.repeat(201)]) expect((await ask(team.hotline, query, { text })).errors).toEqual(['INVALID_INPUT']);
  });

  test('is for everybody but administrators and strangers', async () => {
    for (const role of ['reviewer', 'senior_reviewer', 'finance', 'manager', 'auditor'] as const) {
      expect((await find(order.orderNo, team[role])).hits).toHaveLength(1);
    }
    expect((await ask(team.admin, query, { text: order.orderNo })).errors).toEqual(['NOT_PERMITTED']);
    expect((await ask(undefined, query, { text: order.orderNo })).errors).toEqual(['NOT_SIGNED_IN']);
  });

  test('leaves an audit row with kind and count, and no word of what was searched', async () => {
    await find(phone);
    const em = harness().database.orm.em.fork();
    const [last] = await em.find(AuditEntry, { action: 'hotline.looked-up', actorId: team.hotline.id }, { orderBy: { id: 'desc' }, limit: 1 });
    expect(last).toMatchObject({ subjectId: 'PHONE', details: { kind: 'PHONE', hits: 1, tooMany: false } });
    expect(JSON.stringify(last)).not.toContain('5678');
  });

  const card = `query ($id: ID!) { application(id: $id) { operatorPhone { value } notes { text byName kind } timeline { kind code byName titleZh titleEn detailZh }
    guidance { statusZh blocksZh nextActorZh deadline attemptsLeft sayZh sayEn } decisions { internalNote } } }`;
  const note = (actor: Team[keyof Team] | undefined, name: string, text: string, id = order.id) =>
    mutate(ask, actor, { name, argument: 'input', type: 'NoteInput!', value: { id, text } });

  test('opens a card that tells what to say, with nothing in clear', async () => {
    const { data } = await ask(team.hotline, card, { id: order.id });
    expect(data).toMatchObject({
      application: { guidance: { statusZh: '金融认证失败', nextActorZh: '申请人', attemptsLeft: 3, sayZh: expect.stringContaining('金融认证') } },
    });
    expect(JSON.stringify(data)).not.toContain(phone);
  });

  test('keeps call notes on the card, and internal notes from the hotline', async () => {
    expect(await note(team.reviewer, 'addCallNote', '来电')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await note(undefined, 'addCallNote', '来电')).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await note(team.hotline, 'addCallNote', ' ')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.text' });
    expect(await note(team.hotline, 'addCallNote', '来电', 'none')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await note(team.hotline, 'addCallNote', '客户询问进度')).toMatchObject({ __typename: 'Application' });
    await note(team.manager, 'addNote', '疑似代办机构');
    const notesFor = async (role: keyof Team) =>
      ((await ask(team[role], card, { id: order.id })).data as unknown as { application: { notes: object[] } }).application.notes;
    expect(await notesFor('hotline')).toEqual([{ text: '客户询问进度', byName: team.hotline.name, kind: 'CALL' }]);
    expect((await notesFor('auditor')).toReversed()).toMatchObject([{ kind: 'CALL' }, { text: '疑似代办机构', kind: 'REVIEW' }]);
  });
});
