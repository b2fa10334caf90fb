import type { IssuancePlan } from '../../gateways/certificate-authority/port.js';
import { rows, type EntityManager } from '../../platform/database/database.js';
import type { Bilingual } from '../../platform/errors.js';
import type { PublicKeyFacts } from '../../platform/pki/public-key.js';
import type { RequestFacts } from '../../platform/pki/request.js';
import type { Runtime } from '../../platform/runtime.js';
import type { Work } from '../../platform/unit-of-work.js';
import type { Application } from '../application/application.entity.js';
import { ownsCertificate } from '../application/domain/certificate-owner.js';
import { keyOwners } from '../certificate/queries/key-owners.js';
import { isWeakKey } from '../certificate/queries/weak-keys.js';
import { loadCertificate } from '../certificate/queries/load-certificate.js';
import { makeRequestNo } from '../treasury/domain/request-number.js';
import type { CertificateIssue } from './certificate-issue.entity.js';
import { profileNamed, type CertificateProfile } from './domain/certificate-profiles.js';
import { renewedValidity } from './domain/certificate-validity.js';
import { isAboutKey } from './domain/lint-finding.js';
import { lintPlan } from './domain/lint-plan.js';
import { planIssuance, type Subscriber } from './domain/plan-issuance.js';

export interface IssueToPlan {
  readonly application: Application;
  readonly issue: CertificateIssue;
  readonly request: RequestFacts;
  /** Where lists, status and issuing certificates are served, without a slash at its end. */
  readonly pkiUrl: string;
}

export interface PlannedIssue {
  readonly plan: IssuancePlan;
  /** SHA-256 of the new key. */
  readonly keyId: string;
  /** What another key would mend; null where nothing is wrong with it. */
  readonly keyFault: Bilingual | null;
  /** What only people can mend. */
  readonly subjectFault: Bilingual | null;
}

/** Everything that is to be signed for an order, made once and looked over before anybody signs it. */
export async function planIssue({ em, now }: Pick<Work, 'em' | 'now'>, { random }: Runtime, to: IssueToPlan): Promise<PlannedIssue> {
  const { application, issue, request, pkiUrl } = to;
  const { notAfter: oldNotAfter } = await loadCertificate(em, application.certificateId);
  const profile = profileOf(issue);
  const subscriber = subscriberOf(application);
  const validity = renewedValidity({ now, oldNotAfter, years: application.termYears });
  const requestId = makeRequestNo(random, now);
  const plan = planIssuance({ requestId, profile, subscriber, validity, request: request.der.toString('base64'), pkiUrl, random });
  const keyOfAnother = await belongsToAnother(em, request.publicKey, application.creditCode);
  const keyListed = await isWeakKey(em, request.publicKey);
  const findings = lintPlan(plan, request.publicKey, { profile, subscriber, now, oldNotAfter, keyOfAnother, keyListed });
  return {
    plan,
    keyId: request.publicKey.keyId,
    keyFault: findings.find(isAboutKey) ?? null,
    subjectFault: findings.find((finding) => !isAboutKey(finding)) ?? null,
  };
}

export function profileOf({ profile }: Pick<CertificateIssue, 'profile'>): CertificateProfile {
  const found = profileNamed(profile);
  if (found) return found;
  throw new Error(`there is no certificate profile ${profile}`);
}

/** The operator's mail address stays out of it: it is a person's, and certificates are shown to everybody for years. */
const subscriberOf = ({ organisationName, creditCode }: Application): Subscriber => ({ organisation: organisationName, creditCode, email: '' });

/** A key that is certified for another owner, or about to be. */
async function belongsToAnother(em: EntityManager, { keyId }: PublicKeyFacts, creditCode: string): Promise<boolean> {
  const certified = await keyOwners(em, keyId);
  const requested = await rows<{ CertificateIssue: CertificateIssue; Application: Application }>(em).selectFrom('CertificateIssue as i')
    .innerJoin('Application as a', 'a.id', 'i.applicationId').select('a.creditCode')
    .where('i.keyId', '=', keyId).limit(10).execute();
  return [...certified, ...requested.map((row) => row.creditCode)].some((code) => !ownsCertificate(creditCode, code));
}
