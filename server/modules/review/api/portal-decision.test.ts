import { beforeAll, expect, test } from '@jest/globals';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { aCase } from '../../../test/factories.js';
import { replant } from '../../../test/factories/planted-case.js';
import { staffNow } from '../../../test/factories/staff.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { portalClient } from '../../../test/portal-client.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { claimApplication } from '../commands/claim-application.js';
import { recordEffective } from '../commands/record-decision.js';
import { returnApplication } from '../commands/return-application.js';

describeOnBothDatabases('what reviewers tell an applicant', (harness) => {
  const ask = portalClient(harness);
  let team: Team;
  beforeAll(async () => {
    team = await aTeam(harness());
  });

  async function returned(reasonCodes: string[], applicantText?: string) {
    const made = await aCase(harness());
    const { id } = made.application;
    harness().clock.advance(60_000); // what was done before it went back does not count as done again
    await claimApplication(harness().runtime, staffNow(harness(), team.reviewer), { id });
    const { version } = await loadApplication(harness().database.orm.em.fork(), id);
    await returnApplication(harness().runtime, staffNow(harness(), team.reviewer), { id, version, reasonCodes, applicantText });
    const { data } = await ask(made.applicant, 'query ($id: ID!) { order(id: $id) { returned { item reasonZh reasonEn done } rejectionZh } }', { id });
    return data!['order'] as { returned: { item: string; reasonZh: string; reasonEn: string; done: boolean }[]; rejectionZh: string[] };
  }

  test('stands with each item that goes back', async () => {
    const { returned: items, rejectionZh } = await returned(['SEAL_MISSING', 'ACCOUNT_NAME_DIFFERS']);
    expect(items).toEqual([
      { item: 'bank_account', reasonZh: expect.stringContaining('基本户名称'), reasonEn: expect.stringContaining('account'), done: false },
      { item: 'signed_form', reasonZh: expect.stringContaining('公章'), reasonEn: expect.stringContaining('seal'), done: false },
    ]);
    expect(rejectionZh).toEqual([]);
  });

  test('explains what has to be done again because of something else', async () => {
    const { returned: items } = await returned(['LEGAL_PERSON_DIFFERS']);
    expect(items.map(({ item, reasonZh }) => [item, reasonZh.slice(0, 7)])).toEqual([
      ['legal_person', '法人信息与登记'], ['signed_form', '法人信息修改后'],
    ]);
  });

  test('is in the reviewer’s own words where they wrote some', async () => {
    const { returned: items } = await returned(['SEAL_MISSING'], '您盖的是合同章，请改盖公章。');
    expect(items).toMatchObject([{ item: 'signed_form', reasonZh: '您盖的是合同章，请改盖公章。' }]);
  });

  test('says why it was refused, naming nobody', async () => {
    const made = await aCase(harness());
    const { id } = made.application;
    await harness().runtime.transact(team.senior_reviewer, (work) =>
      recordEffective(work, harness().runtime.sealing, made.application, { kind: 'REJECT', reasons: ['REJECT_FORGED'], internalNote: 'inside only' }));
    await replant(harness(), id, { state: 'REJECTED' });
    const { data } = await ask(made.applicant, 'query ($id: ID!) { order(id: $id) { rejectionZh rejectionEn history { zh } sentenceZh } }', { id });
    expect(data!['order']).toMatchObject({ rejectionZh: [expect.stringContaining('真实性')], rejectionEn: [expect.stringContaining('authenticity')] });
    expect(JSON.stringify(data)).not.toMatch(/inside only|审核员/);
  });
});
