import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { hasFaceConsent } from '../../applicant/queries/has-face-consent.js';
import { faceStanding, type FaceStanding } from './face-standing.js';
import { orderPhoneChecks, type OrderPhoneCheck } from './order-phone-checks.js';
import { phoneLinkStanding, type LinkStanding } from './phone-link-standing.js';

export interface OrderIdentity {
  readonly phoneLink: LinkStanding['state'];
  readonly phoneLinkExpiresAt: Date | null;
  readonly liveness: FaceStanding;
  readonly phoneChecks: readonly OrderPhoneCheck[];
  readonly faceConsentGiven: boolean;
}

/** How the people of an order were checked, as `accountId` sees it: its consent counts when it makes the phone's link. */
export async function orderIdentity(runtime: Runtime, row: ApplicationRow, accountId: string): Promise<OrderIdentity> {
  const em = runtime.db.orm.em.fork();
  const faceConsentGiven = await hasFaceConsent(em, accountId);
  const link = await phoneLinkStanding(em, row.id, runtime.clock.now());
  return {
    phoneLink: link.state,
    phoneLinkExpiresAt: link.endsAt,
    liveness: await faceStanding(runtime, row, faceConsentGiven),
    phoneChecks: await orderPhoneChecks(runtime, row),
    faceConsentGiven,
  };
}
