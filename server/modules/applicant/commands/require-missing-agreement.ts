import type { Runtime } from '../../../platform/runtime.js';
import { DomainError } from '../../../platform/errors.js';
import { Consent } from '../consent.entity.js';
import { requiredVersions } from '../domain/consent-texts.js';
import { PortalAccount } from '../portal-account.entity.js';

/**
 * Asks for the agreement before a code is used up, so that nobody needs a second message for a box left empty. Answers
 * the same for a number without an account as for one that never agreed.
 */
export async function requireMissingAgreement({ db }: Runtime, phoneIndex: string, agreed: readonly string[]): Promise<void> {
  if (requiredVersions.every((version) => agreed.includes(version))) return;
  const em = db.orm.em.fork();
  const account = await em.findOne(PortalAccount, { phoneIndex });
  const standing = account ? await em.find(Consent, { accountId: account.id, withdrawnAt: null }) : [];
  const has = new Set([...standing.map(({ version }) => version), ...agreed]);
  const missing = requiredVersions.filter((version) => !has.has(version));
  if (missing.length === 0) return;
  throw new DomainError(
    'INCOMPLETE_SUBMISSION',
    { zh: '请先阅读并同意服务协议和个人信息处理规则', en: 'Read and agree to the service agreement and the privacy rules first' },
    { field: 'input.agreedVersions', missing },
  );
}
