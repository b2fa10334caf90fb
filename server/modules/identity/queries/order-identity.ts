import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { FaceConsentOf } from '../face-consent-of.js';
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

/** Whose consent counts for a face check: that of who makes the phone's link. */
export interface Consenting {
  readonly accountId: string;
  readonly hasFaceConsent: FaceConsentOf;
}

/** How the people of an order were checked, as its applicant sees it. */
export async function orderIdentity(
  runtime: Runtime,
  row: ApplicationRow,
  { accountId, hasFaceConsent }: Consenting,
): Promise<OrderIdentity> {
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
