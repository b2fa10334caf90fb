import { applicantActor, type ApplicantActor } from '../../server/modules/applicant/applicant-actor.js';
import { grantOrganisation } from '../../server/modules/applicant/commands/grant-organisation.js';
import { registerAccount } from '../../server/modules/applicant/commands/register-account.js';
import { registerOrganisation } from '../../server/modules/applicant/commands/register-organisation.js';
import { accountPhoneIndex } from '../../server/modules/applicant/phone-index.js';
import { PortalAccount } from '../../server/modules/applicant/portal-account.entity.js';
import { registerCertificate } from '../../server/modules/certificate/commands/register-certificate.js';
import { after, days } from '../../server/platform/clock.js';
import { randomBelow } from '../../server/platform/random.js';
import type { Runtime } from '../../server/platform/runtime.js';
import { systemActor } from '../../server/platform/unit-of-work.js';
import { DEMO_PASSWORD, demoHallAccounts } from '../demo-accounts.js';
import type { Scene } from './scene.js';

const actor = systemActor('installation');

/** Makes the applicant known: the organisation, its expired certificate, and an account that may act for it. */
export async function enrol({ world, facts, random, paidAt }: Scene): Promise<ApplicantActor> {
  const { runtime, projects } = world;
  const { name, creditCode } = facts.organisation;
  const organisationId = await registerOrganisation(runtime, actor, { name, creditCode });
  const project = projects[facts.projectIndex] ?? projects[0];
  const notAfter = after(paidAt, -days(randomBelow(random, 60) - 20));
  const notBefore = after(notAfter, -days(365 * facts.termYears));
  await registerCertificate(runtime, actor, { ...facts.certificate, projectId: project.id, notBefore, notAfter });
  const accountId = await accountOf(runtime, facts.accountPhone);
  await grantOrganisation(runtime, actor, { accountId, organisationId });
  return applicantActor(accountId);
}

/** An account that files several cases is opened with the first; those that are published have the published password. */
async function accountOf(runtime: Runtime, phone: string): Promise<string> {
  const known = { phoneIndex: accountPhoneIndex(runtime.sealing, phone) };
  const found = await runtime.db.orm.em.fork().findOne(PortalAccount, known);
  if (found) return found.id;
  const published = demoHallAccounts.some((account) => account.phone === phone);
  return registerAccount(runtime, actor, { phone, ...(published && { password: DEMO_PASSWORD }) });
}
