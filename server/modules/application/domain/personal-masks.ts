import { maskAccount, maskMobileNumber, maskPersonName, maskResidentId } from '../../reference/domain/masking.js';
import type { SealedField } from './personal-data.js';

const masks: Readonly<Record<SealedField, (clear: string) => string>> = {
  operatorName: maskPersonName,
  operatorIdNumber: maskResidentId,
  operatorPhone: maskMobileNumber,
  legalName: maskPersonName,
  legalIdNumber: maskResidentId,
  legalPhone: maskMobileNumber,
  bankAccountNumber: maskAccount,
};

/** What those see who may not see the value; nothing stays nothing. */
export function maskPersonalField(field: SealedField, clear: string): string {
  return clear === '' ? '' : masks[field](clear);
}
