import type { SealedField } from '../../application/domain/personal-data.js';

/** What can be revealed, by the API's names. A verification code is not among it: staff never see one. */
export const revealableFields = {
  OPERATOR_NAME: 'operatorName',
  OPERATOR_ID_NUMBER: 'operatorIdNumber',
  OPERATOR_PHONE: 'operatorPhone',
  OPERATOR_EMAIL: 'operatorEmail',
  LEGAL_NAME: 'legalName',
  LEGAL_ID_NUMBER: 'legalIdNumber',
  LEGAL_PHONE: 'legalPhone',
  BANK_ACCOUNT_NUMBER: 'bankAccountNumber',
  INVOICE_ADDRESS: 'invoiceAddress',
  INVOICE_PHONE: 'invoicePhone',
  INVOICE_ACCOUNT: 'invoiceAccount',
} as const satisfies Record<string, SealedField>;
export type RevealableField = keyof typeof revealableFields;
