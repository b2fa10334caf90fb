import { applicantActor, type ApplicantActor } from '../../modules/applicant/applicant-actor.js';
import { declareOrganisation } from '../../modules/applicant/commands/declare-organisation.js';
import { grantOrganisation } from '../../modules/applicant/commands/grant-organisation.js';
import { registerAccount } from '../../modules/applicant/commands/register-account.js';
import { registerOrganisation } from '../../modules/applicant/commands/register-organisation.js';
import { registerCertificate } from '../../modules/certificate/commands/register-certificate.js';
import { after, days } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import type { Harness } from '../harness.js';
import { aCertificateSerial, aCreditCode, aMobileNumber } from './made-up.js';
import { aProject } from './reference-data.js';

const actor = systemActor('test');
type Subject = Pick<Harness, 'runtime'>;

export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
}

export async function anOrganisation(
  { runtime }: Subject,
  facts: Partial<Omit<OrganisationFacts, 'id'>> = {},
): Promise<OrganisationFacts> {
  const creditCode = facts.creditCode ?? aCreditCode();
  const name = facts.name ?? `深圳市${creditCode.slice(11, 17)}科技有限公司`;
  return { id: await registerOrganisation(runtime, actor, { name, creditCode }), name, creditCode };
}

export interface CertificateFacts {
  readonly id: string;
  readonly serial: string;
  readonly ownerName: string;
  readonly ownerCode: string;
}

/** An expired certificate of an organisation: a year old, out of validity for ten days. */
export async function aCertificate(
  harness: Subject,
  owner: OrganisationFacts,
  facts: Partial<CertificateFacts> & { revokedAt?: Date } = {},
): Promise<CertificateFacts> {
  const { runtime } = harness;
  const now = runtime.clock.now();
  const { serial = aCertificateSerial(), ownerName = owner.name, ownerCode = owner.creditCode, revokedAt } = facts;
  const validity = { notBefore: after(now, -days(375)), notAfter: after(now, -days(10)) };
  const projectId = await aProject(harness);
  const id = await registerCertificate(runtime, actor, { serial, ownerName, ownerCode, projectId, ...validity, revokedAt });
  return { id, serial, ownerName, ownerCode };
}

/** An account that typed an organisation's credit code: it may act for it, and sees its own orders only. */
export async function aDeclaredApplicant(harness: Subject, organisation: OrganisationFacts): Promise<ApplicantActor> {
  const applicant = await anApplicant(harness);
  await declare(harness, applicant, organisation);
  return applicant;
}

/** The account types the organisation's credit code (again). */
export async function declare(
  { runtime }: Subject,
  applicant: ApplicantActor,
  { creditCode, name }: OrganisationFacts,
): Promise<void> {
  await runtime.transact(applicant, (work) => declareOrganisation(work, runtime.sealing, { accountId: applicant.id, creditCode, name }));
}

/** An account of the online hall that holds a confirmed grant for each of the organisations. */
export async function anApplicant(
  { runtime }: Subject,
  ...organisations: readonly OrganisationFacts[]
): Promise<ApplicantActor> {
  const accountId = await registerAccount(runtime, actor, { phone: aMobileNumber() });
  for (const { id } of organisations) await grantOrganisation(runtime, actor, { accountId, organisationId: id });
  return applicantActor(accountId);
}
