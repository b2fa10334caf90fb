import { applicantActor, type ApplicantActor } from '../../server/modules/applicant/applicant-actor.js';
import { grantOrganisation } from '../../server/modules/applicant/commands/grant-organisation.js';
import { registerAccount } from '../../server/modules/applicant/commands/register-account.js';
import { registerOrganisation } from '../../server/modules/applicant/commands/register-organisation.js';
import { registerCertificate } from '../../server/modules/certificate/commands/register-certificate.js';
import { after, days } from '../../server/platform/clock.js';
import { randomBelow } from '../../server/platform/random.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import type { Scene } from './scene.js';

const actor = systemActor('installation');

/** Makes the applicant known: the organisation, its expired certificate, and an account that may act for it. */
export async function enrol({ world, facts, random, paidAt }: Scene): Promise<ApplicantActor> {
  const { runtime, projects } = world;
  const { name, creditCode } = facts.organisation;
  const organisationId = await registerOrganisation(runtime, actor, { name, creditCode });
  const project = projects[facts.projectIndex] ?? projects[0];
  const notAfter = after(paidAt, -days(10 + randomBelow(random, 60)));
  const notBefore = after(notAfter, -days(365 * facts.termYears));
  await registerCertificate(runtime, actor, { ...facts.certificate, projectId: project.id, notBefore, notAfter });
  const accountId = await registerAccount(runtime, actor, { phone: facts.accountPhone });
  await grantOrganisation(runtime, actor, { accountId, organisationId });
  return applicantActor(accountId);
}
