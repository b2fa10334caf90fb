import type { Sealing } from '../../platform/sealing.js';
import type { Application } from './application.entity.js';
import type { ApplicationForm } from './domain/application-form.js';

export type DigestedOrder = Pick<Application, 'id' | 'certificateId' | 'termYears'>;

/**
 * Keyed digest of an order and all that was declared for it but bank account and invoice, which may be corrected
 * without a new seal (the printed form is then still true in all that the seal vouches for). Keyed, because it is
 * printed: nobody can try out ID numbers against it. 43 characters.
 */
export function formDigest(sealing: Sealing, order: DigestedOrder, form: ApplicationForm): string {
  const { organisation, operator, legalPerson } = form;
  const content = [
    order.id, order.certificateId, order.termYears,
    organisation.name, organisation.creditCode,
    operator.name, operator.idNumber, operator.phone,
    legalPerson.name, legalPerson.idNumber, legalPerson.phone,
  ];
  return sealing.blindIndex('application.form_digest', JSON.stringify(content));
}
