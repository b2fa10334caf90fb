import { isUniqueViolation } from '../../../platform/database/faults.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { applicantActor } from '../applicant-actor.js';
import { Consent } from '../consent.entity.js';
import type { ConsentText } from '../domain/consent-texts.js';
import type {} from '../events.js';

export interface ConsentGiven {
  readonly accountId: string;
  readonly text: Pick<ConsentText, 'kind' | 'version'>;
  readonly address: string;
}

/**
 * Records in the caller's transaction that an account agrees to a text; a consent to an older version counts no more.
 * Given already, by a request before or at the same moment, it is left as it is.
 */
export async function giveConsent(
  work: Work,
  sealing: Sealing,
  { accountId, text: { kind, version }, address }: ConsentGiven,
): Promise<void> {
  const { em, now, newId } = work;
  const liveFor = `${accountId}/${kind}`;
  if ((await em.count(Consent, { liveFor, version })) > 0) return;
  await em.nativeUpdate(Consent, { liveFor, version: { $ne: version } }, { liveFor: null });
  const id = newId();
  try {
    await em.insert(Consent, { id, accountId, kind, version, givenAt: now, address, liveFor });
  } catch (error) {
    if (isUniqueViolation(error)) return;
    throw error;
  }
  const own = { ...work, actor: applicantActor(accountId) };
  await recordAudit(own, sealing, 'applicant.consentGiven', { type: 'PortalAccount', id: accountId }, { kind, version, address });
}
