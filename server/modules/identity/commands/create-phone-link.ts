import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay, epochOn, shiftDay } from '../../calendar/domain/business-day.js';
import { LINK_LIVES, LINKS_A_DAY } from '../domain/phone-link-limits.js';
import { hashLinkToken, newLinkToken } from '../link-token.js';
import { moveLink } from '../move-link.js';
import { permitPhonePage } from '../permit-phone-page.js';
import { PhoneLink } from '../phone-link.entity.js';
import type {} from '../events.js';

export interface NewPhoneLink {
  /** Goes into the QR code and nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Makes the link that the QR code on the desktop carries: ten minutes, one phone. A link before it, and a phone that it
 * let in, are shut out. WRONG_STATE when there is nothing to do on a phone; LIMIT_REACHED after 150 in a day.
 */
export async function createPhoneLink(
  runtime: Runtime,
  actor: Actor,
  { applicationId }: { readonly applicationId: string },
): Promise<NewPhoneLink> {
  const token = newLinkToken(runtime.random);
  // Two at once take each other's place: the key on the live one makes the later see the earlier.
  return againAfterLostRace(() => runtime.transact(actor, async (work) => {
    const application = await loadOwnApplication(work.em, actor, applicationId);
    await permitPhonePage(work.em, application, work.now);
    await refuseBeyondLimit(work, applicationId);
    const earlier = await work.em.findOne(PhoneLink, { liveFor: applicationId }, { disableIdentityMap: true });
    if (earlier) await moveLink(work, runtime.sealing, earlier, 'expire');
    const id = work.newId();
    const expiresAt = after(work.now, LINK_LIVES);
    await work.em.insert(PhoneLink, {
      id, applicationId, accountId: actor.id, liveFor: applicationId, state: 'WAITING', version: 1,
      tokenHash: hashLinkToken(token), createdAt: work.now, expiresAt,
    });
    await recordAudit(work, runtime.sealing, 'identity.createPhoneLink', { type: 'PhoneLink', id, caseId: applicationId }, {});
    return { token, expiresAt };
  }));
}

async function refuseBeyondLimit({ em, now }: Work, applicationId: string): Promise<void> {
  const today = businessDay(now);
  const made = await em.count(PhoneLink, { applicationId, createdAt: { $gte: new Date(epochOn(today)) } });
  if (made < LINKS_A_DAY) return;
  throw new DomainError(
    'LIMIT_REACHED',
    { zh: '今天生成二维码的次数已用完，请明天再试，或在电脑上上传证件照片和手持身份证照片', en: 'No more codes today; try again tomorrow, or upload the photos on the computer' },
    { retryAt: new Date(epochOn(shiftDay(today, 1))) },
  );
}
