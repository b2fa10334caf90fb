/** Our account as an applicant's bank needs it. */
export interface ReceivingAccount {
  readonly accountName: string;
  readonly accountNumber: string;
  readonly bankName: string;
}
