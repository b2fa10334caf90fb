import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { Consent } from '../consent.entity.js';
import { currentText, requiredKinds, type ConsentKind } from '../domain/consent-texts.js';
import { endAccountSessions } from './end-sessions.js';
import { giveConsent } from './give-consent.js';
import type {} from '../events.js';

export interface ConsentDecision {
  readonly kind: ConsentKind;
  /** Of the text that was shown. */
  readonly version: string;
  readonly agreed: boolean;
  readonly address: string;
}

export interface ConsentDecided {
  /** Nobody uses the hall without terms and privacy rules: withdrawing them ends every session of the account. */
  readonly loggedOut: boolean;
}

/**
 * Gives or withdraws a consent. To agree, the version must be the one in force (STALE_VERSION otherwise: read it
 * first). Withdrawing is as easy as agreeing (PIPL art. 15) and needs no version; what stands withdrawn stays so.
 */
export async function decideConsent(
  runtime: Runtime,
  actor: ApplicantActor,
  decision: ConsentDecision,
): Promise<ConsentDecided> {
  const { kind, version, agreed, address } = decision;
  const text = currentText(kind);
  if (agreed && version !== text.version) throw outdated();
  const ends = !agreed && (requiredKinds as readonly ConsentKind[]).includes(kind);
  await runtime.transact(actor, async (work) => {
    if (agreed) return giveConsent(work, runtime.sealing, { accountId: actor.id, text, address });
    await withdraw(work, runtime, actor, decision);
    if (ends) await endAccountSessions(work, actor.id);
  });
  return { loggedOut: ends };
}

async function withdraw(
  work: Work,
  { sealing }: Runtime,
  { id: accountId }: ApplicantActor,
  { kind, address }: ConsentDecision,
): Promise<void> {
  const liveFor = `${accountId}/${kind}`;
  const live = await work.em.findOne(Consent, { liveFor }, { disableIdentityMap: true });
  if (!live) return;
  const ended = { liveFor: null, withdrawnAt: work.now };
  const withdrawn = await work.em.nativeUpdate(Consent, { id: live.id, liveFor }, ended);
  if (withdrawn !== 1) return;
  const subject = { type: 'PortalAccount', id: accountId };
  await recordAudit(work, sealing, 'applicant.consentWithdrawn', subject, { kind, version: live.version, address });
}

const outdated = (): DomainError => new DomainError('STALE_VERSION', {
  zh: '该文本已更新，请刷新页面、阅读新版本后再决定',
  en: 'This text has a newer version; reload, read it, and decide then',
}, { field: 'input.version' });
