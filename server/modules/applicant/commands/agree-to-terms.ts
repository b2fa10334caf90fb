import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { Consent } from '../consent.entity.js';
import { kindOfVersion, requiredVersions } from '../domain/consent-texts.js';
import type {} from '../events.js';

/** Whether an account has agreed to all that is required now, counting what it agrees to with this request. */
export async function requireAgreement(work: Work, sealing: Sealing, accountId: string, agreed: readonly string[]): Promise<void> {
  const standing = await work.em.find(Consent, { accountId, withdrawnAt: null }, { disableIdentityMap: true });
  const has = new Set(standing.map(({ version }) => version));
  const open = requiredVersions.filter((version) => !has.has(version));
  if (open.some((version) => !agreed.includes(version))) throw agreeFirst(open);
  for (const version of open) await giveConsent(work, sealing, accountId, version);
}

/** Records one agreement. Given twice at once it stands once. */
export async function giveConsent({ em, now, newId, ...work }: Work, sealing: Sealing, accountId: string, version: string): Promise<void> {
  const kind = kindOfVersion(version);
  if (!kind) throw new DomainError('NOT_FOUND', { zh: '协议版本已更新，请刷新后重新阅读', en: 'The text has changed; reload and read it again' }, { field: 'input.version' });
  const standingFor = `${accountId}/${version}`;
  if ((await em.count(Consent, { standingFor })) > 0) return;
  const consent = { id: newId(), accountId, kind, version, standingFor, givenAt: now, withdrawnAt: null };
  await em.insert(Consent, consent).catch((error: unknown) => {
    if (isUniqueViolation(error)) throw new DomainError('STALE_VERSION', { zh: '请刷新后查看', en: 'Reload to see it' });
    throw error;
  });
  await recordAudit({ em, now, newId, ...work }, sealing, 'applicant.consent', { type: 'PortalAccount', id: accountId }, { kind, version, agreed: true });
}

const agreeFirst = (missing: readonly string[]): DomainError =>
  new DomainError(
    'INCOMPLETE_SUBMISSION',
    { zh: '请先阅读并同意服务协议和个人信息处理规则', en: 'Read and agree to the service agreement and the privacy rules first' },
    { field: 'input.agreedVersions', missing },
  );
