import { may, type Permitted } from './ability.js';

/** Whether scores, internal notes and other organisations' orders are shown: to those who review or oversee. */
export function readsEvidence(actor: Permitted): boolean {
  return may(actor, 'review', 'Application') || may(actor, 'oversee', 'Application');
}
