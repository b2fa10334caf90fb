import type { Sealing } from '../../platform/sealing.js';
import type { Application } from './application.entity.js';
import { openLegalPerson, openOperator } from './open-form.js';

export type DeclaredSubject = 'OPERATOR' | 'LEGAL_PERSON';

/** Keyed hash of the operator's name and ID number: what face and card are compared with. */
export function operatorDigest(sealing: Sealing, application: Application): string {
  const { name, idNumber } = openOperator(sealing, application);
  return sealing.blindIndex('application.operator', JSON.stringify([name, idNumber]));
}

/** Keyed hash of the three factors that the carrier is asked about. */
export function factorsDigest(sealing: Sealing, application: Application, subject: DeclaredSubject): string {
  const { name, idNumber, phone } = (subject === 'OPERATOR' ? openOperator : openLegalPerson)(sealing, application);
  return sealing.blindIndex('application.phone_factors', JSON.stringify([name, idNumber, phone]));
}
