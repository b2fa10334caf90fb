/** The sealed fields of a case and the columns they are sealed for. */
export const sealedColumns = {
  operatorName: 'operator_name',
  operatorIdNumber: 'operator_id_number',
  operatorPhone: 'operator_phone',
  operatorEmail: 'operator_email',
  legalName: 'legal_name',
  legalIdNumber: 'legal_id_number',
  legalPhone: 'legal_phone',
  bankAccountNumber: 'bank_account_number',
  invoiceAddress: 'invoice_address',
  invoicePhone: 'invoice_phone',
  invoiceAccount: 'invoice_account',
} as const;
export type SealedField = keyof typeof sealedColumns;

/** Domains of the blind indexes: what look-ups by an exact value must name too. */
export const indexDomains = {
  operatorIdNumber: 'application.operator_id_number',
  operatorPhone: 'application.operator_phone',
  bankAccountNumber: 'application.bank_account_number',
} as const;
