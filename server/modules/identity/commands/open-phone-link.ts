import { after } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { applicantActor } from '../../applicant/applicant-actor.js';
import { endedStates } from '../../application/domain/application-states.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { VISIT_LASTS } from '../domain/phone-link-limits.js';
import { hashLinkToken, newLinkToken } from '../link-token.js';
import { moveLink } from '../move-link.js';
import { PhoneLink } from '../phone-link.entity.js';
import type { Visit } from '../queries/phone-visit.js';

export interface OpenedPhone {
  /** The phone's own: goes into its cookie. */
  readonly visitToken: string;
  readonly visit: Visit;
}

/**
 * A phone has scanned the code: it is used up, and the phone gets a session of its own. WRONG_STATE when it was used,
 * replaced or has run out, or the order has ended; of two scans at once one is let in.
 */
export async function openPhoneLink(runtime: Runtime, { token }: { readonly token: string }): Promise<OpenedPhone> {
  const tokenHash = hashLinkToken(token);
  const known = await runtime.db.orm.em.fork().findOne(PhoneLink, { tokenHash });
  if (!known) throw notValid();
  const applicant = applicantActor(known.accountId);
  const visitToken = newLinkToken(runtime.random);
  return runtime.transact(applicant, async (work) => {
    const link = await work.em.findOneOrFail(PhoneLink, { tokenHash }, { disableIdentityMap: true });
    const { id: linkId, applicationId } = link;
    const application = await loadOwnApplication(work.em, applicant, applicationId);
    const { now } = work;
    if (link.state !== 'WAITING' || link.expiresAt <= now || endedStates.includes(application.state)) throw notValid();
    const set = { visitHash: hashLinkToken(visitToken), openedAt: now, lastSeenAt: now, visitUntil: after(now, VISIT_LASTS) };
    await moveLink(work, runtime.sealing, link, 'open', set);
    return { visitToken, visit: { linkId, applicationId, applicant } };
  });
}

/** The same for a token that never was: who tries tokens out learns nothing. */
const notValid = (): DomainError =>
  new DomainError(
    'WRONG_STATE',
    { zh: '二维码已失效（已使用、已更换或超过 10 分钟），请在电脑页面刷新二维码后重新扫码', en: 'The code is no longer valid (used, replaced, or older than 10 minutes); renew it on the computer and scan again' },
    { state: 'EXPIRED' },
  );
