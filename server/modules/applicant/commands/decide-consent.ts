import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { ApplicantActor } from '../applicant-actor.js';
import { Consent } from '../consent.entity.js';
import { currentVersion, type ConsentKind } from '../domain/consent-texts.js';
import { giveConsent } from './agree-to-terms.js';
import type {} from '../events.js';

export interface DecideConsentOptions {
  readonly kind: ConsentKind;
  readonly version: string;
  readonly agreed: boolean;
}

/** Gives or withdraws consent to one text; again changes nothing. Only the version in force can be agreed to. */
export async function decideConsent(runtime: Runtime, actor: ApplicantActor, options: DecideConsentOptions): Promise<void> {
  const { kind, version, agreed } = options;
  if (version !== currentVersion(kind)) throw outdated();
  await againAfterLostRace(() => runtime.transact(actor, (work) =>
    (agreed ? giveConsent(work, runtime.sealing, actor.id, version) : withdraw(work, runtime, actor.id, kind))));
}

async function withdraw(work: Work, { sealing }: Runtime, accountId: string, kind: ConsentKind): Promise<void> {
  const standing = await work.em.find(Consent, { accountId, kind, withdrawnAt: null }, { disableIdentityMap: true });
  for (const { id, version } of standing) {
    const changed = await work.em.nativeUpdate(Consent, { id, withdrawnAt: null }, { withdrawnAt: work.now, standingFor: null });
    if (changed === 1) await recordAudit(work, sealing, 'applicant.consent', { type: 'PortalAccount', id: accountId }, { kind, version, agreed: false });
  }
}

const outdated = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '协议已更新，请刷新页面后重新阅读', en: 'The text has changed; reload the page and read it again' }, { field: 'input.version' });
