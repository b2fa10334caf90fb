import { DomainError } from '../../../platform/errors.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Consent } from '../consent.entity.js';
import { currentText, requiredKinds, type ConsentText } from '../domain/consent-texts.js';
import { giveConsent } from './give-consent.js';

export interface Agreement {
  readonly accountId: string;
  readonly agreedVersions: readonly string[];
  readonly address: string;
}

/**
 * Whoever logs in has agreed to the terms and the privacy rules in force, earlier or now; what is agreed to now is
 * recorded. INCOMPLETE_SUBMISSION naming the versions that are missing, on `input.agreedVersions`.
 */
export async function agreeAtLogIn(
  work: Work,
  sealing: Sealing,
  { accountId, agreedVersions, address }: Agreement,
): Promise<void> {
  const live = await work.em.find(Consent, { accountId, liveFor: { $ne: null } }, { disableIdentityMap: true });
  const agreed = live.map(({ version }) => version);
  const outstanding = requiredKinds.map(currentText).filter(({ version }) => !agreed.includes(version));
  const missing = outstanding.filter(({ version }) => !agreedVersions.includes(version));
  if (missing.length > 0) throw notAgreed(missing);
  for (const text of outstanding) await giveConsent(work, sealing, { accountId, text, address });
}

const notAgreed = (texts: readonly ConsentText[]): DomainError => new DomainError('INCOMPLETE_SUBMISSION', {
  zh: `请先阅读并同意${texts.map(({ titleZh }) => `《${titleZh}》`).join('、')}，然后再登录`,
  en: `Read and agree to these first, then log in: ${texts.map(({ titleEn }) => titleEn).join('; ')}`,
}, { field: 'input.agreedVersions', missing: texts.map(({ version }) => version) });
