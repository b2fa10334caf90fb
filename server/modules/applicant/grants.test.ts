import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadOwnApplication } from '../application/queries/load-application.js';
import { confirmGrantOfApproved } from '../application/handlers/confirm-grant.js';
import { OutboxEvent } from '../../platform/outbox/outbox.entity.js';
import { systemActor } from '../../platform/unit-of-work.js';
import { aCase } from '../../test/factories/applications.js';
import { anApplicant, anOrganisation, type OrganisationFacts } from '../../test/factories/applicants.js';
import { aMobileNumber } from '../../test/factories/made-up.js';
import { aStaffMember } from '../../test/factories/staff.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { openPortalApi, type PortalApiClient } from '../../test/portal-api.js';
import { refusal } from '../../test/refusal.js';
import { applicantActor, type ApplicantActor } from './applicant-actor.js';
import { declareOrganisation } from './commands/declare-organisation.js';
import { reassignOrganisation } from './commands/reassign-organisation.js';
import { registerAccount } from './commands/register-account.js';
import { liveGrant } from './live-grant.js';

const invite = `mutation ($input: InviteToOrganisationInput!) { inviteToOrganisation(input: $input) {
  ... on Me { organisations { organisationId standing grants { grantId isMe standing phoneMasked } } } ... on Refusal { code field } } }`;
const withdraw = `mutation ($id: ID!) { withdrawGrant(grantId: $id) { ... on Me { id } ... on Refusal { code } } }`;

describeOnBothDatabases('acting for an organisation', (harness) => {
  let api: PortalApiClient;
  beforeAll(async () => { api = await openPortalApi(harness()); });
  afterAll(() => api.stop());

  const em = () => harness().database.orm.em.fork();
  const run = async (actor: ApplicantActor | undefined, query: string, variables: object) => {
    const { data } = await api.execute(actor ? { applicant: actor } : {}, query, { ...variables });
    return Object.values(data!)[0] as Readonly<Record<string, unknown>>;
  };
  const pass = (actor: ApplicantActor | undefined, organisation: OrganisationFacts, phone: string) =>
    run(actor, invite, { input: { organisationId: organisation.id, phone } });
  const somebody = async (): Promise<{ phone: string; actor: ApplicantActor }> => {
    const phone = aMobileNumber();
    return { phone, actor: applicantActor(await registerAccount(harness().runtime, systemActor('test'), { phone })) };
  };
  const declares = ({ id: accountId }: ApplicantActor, { creditCode, name }: OrganisationFacts) =>
    harness().runtime.transact(systemActor('test'), (work) => declareOrganisation(work, harness().runtime.sealing, { accountId, creditCode, name }));
  const sees = (actor: ApplicantActor, id: string): Promise<boolean> =>
    loadOwnApplication(em(), actor, id).then(() => true, () => false);

  test('a confirmed account sees every order of the organisation, a declared one its own only', async () => {
    const { application, organisation } = await aCase(harness(), { state: 'DRAFT' });
    const [declared, confirmed] = [await somebody(), await somebody()];
    await declares(declared.actor, organisation);
    expect([await sees(declared.actor, application.id), await sees(confirmed.actor, application.id)]).toEqual([false, false]);
    const holder = applicantActor(application.accountId);
    await pass(holder, organisation, confirmed.phone);
    expect(await sees(confirmed.actor, application.id)).toBe(true);
  });

  test('an approved order confirms who filed it', async () => {
    const organisation = await anOrganisation(harness());
    const { actor } = await somebody();
    await declares(actor, organisation);
    const { application } = await aCase(harness(), { organisation, applicant: actor, state: 'DRAFT' });
    await confirmGrantOfApproved(harness().runtime, { applicationId: application.id });
    expect((await liveGrant(em(), actor.id, organisation.id))?.standing).toBe('CONFIRMED');
  });

  describe('passed on', () => {
    test('to a number without an account, which gets one, and is told of it', async () => {
      const organisation = await anOrganisation(harness());
      const holder = await anApplicant(harness(), organisation);
      const phone = aMobileNumber();
      const me = await pass(holder, organisation, phone);
      const [{ grants }] = me['organisations'] as [{ grants: { isMe: boolean; phoneMasked: string }[] }];
      expect(grants.find(({ isMe }) => !isMe)?.phoneMasked).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`);
      expect(await em().count(OutboxEvent, { name: 'applicant.grantPassedOn' })).toBeGreaterThan(0);
    });

    test('twice at once it stands once', async () => {
      const organisation = await anOrganisation(harness());
      const holder = await anApplicant(harness(), organisation);
      const { phone, actor } = await somebody();
      await Promise.all([pass(holder, organisation, phone), pass(holder, organisation, phone)]);
      expect((await liveGrant(em(), actor.id, organisation.id))?.standing).toBe('CONFIRMED');
    });

    test('not by one who only declared it, not by a stranger, not by nobody', async () => {
      const organisation = await anOrganisation(harness());
      const [declared, stranger] = [await somebody(), await somebody()];
      await declares(declared.actor, organisation);
      const answers = [declared.actor, stranger.actor, undefined].map((actor) => pass(actor, organisation, aMobileNumber()));
      expect((await Promise.all(answers)).map(({ code }) => code)).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED', 'NOT_SIGNED_IN']);
    });
  });

  describe('withdrawn', () => {
    test('closes the orders at once', async () => {
      const { application, organisation, applicant } = await aCase(harness(), { state: 'DRAFT' });
      const { phone, actor } = await somebody();
      await pass(applicant, organisation, phone);
      const grant = await liveGrant(em(), applicant.id, organisation.id);
      expect(await run(actor, withdraw, { id: grant!.id })).toEqual({ id: actor.id });
      expect([await sees(applicant, application.id), await sees(actor, application.id)]).toEqual([false, true]);
    });

    test('never the last: of two who withdraw at once one stays', async () => {
      const organisation = await anOrganisation(harness());
      const holders = [await anApplicant(harness(), organisation), await anApplicant(harness(), organisation)];
      const grants = await Promise.all(holders.map(({ id }) => liveGrant(em(), id, organisation.id)));
      const answers = await Promise.all(holders.map((holder, index) => run(holder, withdraw, { id: grants[index]!.id })));
      expect(answers.map((answer) => answer['code'] ?? 'DONE').sort()).toEqual(['DONE', 'WRONG_STATE']);
    });

    test('not by a stranger, to whom it does not exist', async () => {
      const organisation = await anOrganisation(harness());
      const holder = await anApplicant(harness(), organisation);
      const grant = await liveGrant(em(), holder.id, organisation.id);
      expect(await run((await somebody()).actor, withdraw, { id: grant!.id })).toEqual({ code: 'NOT_FOUND' });
      expect(await run(undefined, withdraw, { id: grant!.id })).toEqual({ code: 'NOT_SIGNED_IN' });
    });
  });

  test('reassigned by a manager, all other grants end; by nobody else', async () => {
    const { application, organisation, applicant } = await aCase(harness(), { state: 'DRAFT' });
    const { phone, actor } = await somebody();
    const options = { organisationId: organisation.id, phone, reason: '原经办人离职，已核验盖章说明' };
    const hotline = await aStaffMember(harness(), 'hotline');
    await expect(reassignOrganisation(harness().runtime, hotline, options)).rejects.toEqual(refusal('NOT_PERMITTED'));
    await reassignOrganisation(harness().runtime, await aStaffMember(harness(), 'manager'), options);
    expect([await sees(applicant, application.id), await sees(actor, application.id)]).toEqual([false, true]);
  });
});
