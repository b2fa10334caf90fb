import { DomainError } from '../../../platform/errors.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { Decision } from '../decision.entity.js';

/** The decision that waits for second review; undefined where a bank failure brought the case there. */
export async function openProposal({ em }: Pick<Work, 'em'>, applicationId: string): Promise<Decision | undefined> {
  return (await em.findOne(Decision, { openFor: applicationId }, { disableIdentityMap: true })) ?? undefined;
}

/** Nobody second-reviews their own decision. */
export function requireAnotherPerson(actor: StaffActor, proposal: Decision | undefined): void {
  if (proposal?.decidedBy !== actor.id) return;
  throw new DomainError('SEPARATION_OF_DUTIES', {
    zh: '不能复核自己提出的决定，请由另一位复核员处理',
    en: 'You cannot second-review your own decision; another senior reviewer must',
  });
}
