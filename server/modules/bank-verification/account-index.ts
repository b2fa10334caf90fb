import type { Sealing } from '../../platform/sealing.js';
import type { Application } from '../application/application.entity.js';
import { normaliseOrganisationName } from '../reference/domain/organisation-name.js';

export type DeclaredAccount = Pick<Application, 'bankAccountNumberIndex' | 'bankBranchCode' | 'bankAccountName'>;

/** One keyed hash for number, branch and name of the declared account: equal exactly where nothing was corrected. */
export function accountIndex(sealing: Pick<Sealing, 'blindIndex'>, declared: DeclaredAccount): string {
  const { bankAccountNumberIndex, bankBranchCode, bankAccountName } = declared;
  const account = JSON.stringify([bankAccountNumberIndex, bankBranchCode, normaliseOrganisationName(bankAccountName)]);
  return sealing.blindIndex('bank_verification_attempt.account', account);
}
