import { maskAccount, maskMailAddress, maskMobileNumber, maskPersonName, maskResidentId, maskStart } from '../../reference/domain/masking.js';
import type { SealedField } from './personal-data.js';

const masks: Readonly<Record<SealedField, (clear: string) => string>> = {
  operatorName: maskPersonName,
  operatorIdNumber: maskResidentId,
  operatorPhone: maskMobileNumber,
  operatorEmail: maskMailAddress,
  legalName: maskPersonName,
  legalIdNumber: maskResidentId,
  legalPhone: maskMobileNumber,
  bankAccountNumber: maskAccount,
  invoiceAddress: maskStart,
  invoicePhone: maskStart,
  invoiceAccount: maskAccount,
};

/** What those see who may not see the value; nothing stays nothing. */
export function maskPersonalField(field: SealedField, clear: string): string {
  return clear === '' ? '' : masks[field](clear);
}
