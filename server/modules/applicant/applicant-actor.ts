import { DomainError } from '../../platform/errors.js';
import type { Actor } from '../../platform/unit-of-work.js';

/** An account of the online hall as commands see it. Its name in histories is the role: no personal data there. */
export interface ApplicantActor extends Actor {
  readonly kind: 'APPLICANT';
}

export const applicantActor = (accountId: string): ApplicantActor => ({ kind: 'APPLICANT', id: accountId, name: '申请人' });

/** The account's id, or NOT_PERMITTED for staff and system: what applicants declare is only ever theirs. */
export function requireApplicant(actor: Actor): string {
  if (actor.kind === 'APPLICANT') return actor.id;
  throw new DomainError('NOT_PERMITTED', {
    zh: '此操作只能由申请人本人在网上营业厅进行',
    en: 'Only the applicant does this, in the online hall',
  });
}
