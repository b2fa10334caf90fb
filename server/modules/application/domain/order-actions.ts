import type { ApplicationState } from './application-states.js';

/** What an applicant can do with an order; part of the applicants' API. */
export const orderActions = ['CONTINUE', 'PAY', 'VIEW_PROGRESS', 'CORRECT', 'CORRECT_ACCOUNT', 'DOWNLOAD', 'CANCEL'] as const;
export type OrderAction = (typeof orderActions)[number];

/** States in which the order rests with the applicant, who may also give it up; in all others a senior does it on request. */
export const withApplicant: readonly ApplicationState[] = ['DRAFT', 'AWAITING_PAYMENT', 'RETURNED', 'BANK_VERIFICATION_FAILED'];

const next: Readonly<Partial<Record<ApplicationState, OrderAction>>> = {
  DRAFT: 'CONTINUE',
  AWAITING_PAYMENT: 'PAY',
  RETURNED: 'CORRECT',
  BANK_VERIFICATION_FAILED: 'CORRECT_ACCOUNT',
  PENDING_DOWNLOAD: 'DOWNLOAD',
};

/** The actions of a state, the most likely first. */
export function actionsIn(state: ApplicationState): readonly OrderAction[] {
  const first = next[state];
  const progress: OrderAction[] = state === 'DRAFT' ? [] : ['VIEW_PROGRESS'];
  return [...(first ? [first] : []), ...progress, ...(withApplicant.includes(state) ? ['CANCEL' as const] : [])];
}
