import { beforeAll, expect, test } from '@jest/globals';
import { aDeclaredApplicant, anApplication, anOrganisation } from '../../../test/factories.js';
import { approve, claim, recall } from '../../../test/factories/reviewer-steps.js';
import { tickEverything } from '../../../test/factories/reviews.js';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { endGrant } from '../../applicant/commands/end-grant.js';
import { liveGrant } from '../../applicant/queries/live-grant.js';
import { settleGrant } from './confirm-grant.js';

describeOnBothDatabases('a declared grant', (harness) => {
  let team: Team;
  beforeAll(async () => {
    team = await aTeam(harness());
  });
  const em = () => harness().database.orm.em.fork();

  async function approved(
  ): Promise<{ id: string; standing: () => Promise<string | undefined>; withdraw: () => Promise<unknown> }> {
    const organisation = await anOrganisation(harness());
    const applicant = await aDeclaredApplicant(harness(), organisation);
    const { id } = await anApplication(harness(), { organisation, applicant });
    await claim(harness(), team.reviewer, id);
    await tickEverything(harness(), team.reviewer, id);
    const grant = () => liveGrant(em(), applicant.id, organisation.id);
    const withdraw = async () => {
      const found = (await grant())!;
      return harness().runtime.transact(applicant, (work) => endGrant(work, harness().runtime.sealing, found));
    };
    return { id, standing: async () => (await grant())?.standing, withdraw };
  }

  test('is confirmed by the approval of an order, through the outbox', async () => {
    const { id, standing } = await approved();
    expect(await standing()).toBe('DECLARED');
    await approve(harness(), team.reviewer, id);
    expect(await standing()).toBe('DECLARED');
    await harness().outbox.drain(harness().runtime);
    expect(await standing()).toBe('CONFIRMED');
  });

  test('is confirmed once, however often and at once it is told', async () => {
    const { id, standing } = await approved();
    await approve(harness(), team.reviewer, id);
    await Promise.all(Array.from({ length: 4 }, () => settleGrant(harness().runtime, { applicationId: id })));
    expect(await standing()).toBe('CONFIRMED');
  });

  test('confirmed by an approval that is recalled is declared again, in whichever order that is told', async () => {
    const { id, standing } = await approved();
    await approve(harness(), team.reviewer, id);
    await settleGrant(harness().runtime, { applicationId: id });
    await recall(harness(), team.senior_reviewer, id);
    await settleGrant(harness().runtime, { applicationId: id }); // the recall
    await settleGrant(harness().runtime, { applicationId: id }); // the approval, late
    expect(await standing()).toBe('DECLARED');
  });

  test('that was withdrawn is not given back by an approval', async () => {
    const { id, standing, withdraw } = await approved();
    await withdraw();
    await approve(harness(), team.reviewer, id);
    await settleGrant(harness().runtime, { applicationId: id });
    expect(await standing()).toBeUndefined();
  });
});
