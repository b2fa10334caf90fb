import type { ApplicationState } from '../../gql/graphql.js';

export const roadPlaces = ['submitted', 'review', 'bank', 'download', 'completed'] as const;
export type RoadPlace = (typeof roadPlaces)[number];
export type RoadStanding = 'done' | 'here' | 'stopped' | 'ahead';

const placeOf: Partial<Record<ApplicationState, RoadPlace>> = {
  DRAFT: 'submitted', AWAITING_PAYMENT: 'submitted',
  PENDING_REVIEW: 'review', IN_REVIEW: 'review', SECOND_REVIEW: 'review', RETURNED: 'review', ON_HOLD: 'review',
  BANK_VERIFYING: 'bank', BANK_VERIFICATION_FAILED: 'bank',
  PENDING_DOWNLOAD: 'download', ISSUING: 'download', COMPLETED: 'completed',
};
const stopped: readonly ApplicationState[] = ['RETURNED', 'BANK_VERIFICATION_FAILED', 'ON_HOLD'];

/** How far an order has come on its road; null once it left it (rejected, cancelled, expired). */
export function roadOf(state: ApplicationState): readonly { place: RoadPlace; standing: RoadStanding }[] | null {
  const here = placeOf[state];
  if (!here) return null;
  const at = roadPlaces.indexOf(here);
  return roadPlaces.map((place, index) => {
    if (index < at || state === 'COMPLETED') return { place, standing: 'done' };
    if (index > at) return { place, standing: 'ahead' };
    return { place, standing: stopped.includes(state) ? 'stopped' : 'here' };
  });
}
