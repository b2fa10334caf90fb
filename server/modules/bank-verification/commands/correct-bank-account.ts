import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import type { Application } from '../../application/application.entity.js';
import { staleCase, transitionApplication } from '../../application/commands/transition-application.js';
import { checkBankAccount, type DeclaredBankAccount } from '../../application/domain/application-form.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { sealBankAccount } from '../../application/seal-form.js';
import { forgetTyped } from '../../application/typed-draft.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { BankBranch } from '../../reference/bank-branch.entity.js';
import { sameOrganisationName } from '../../reference/domain/organisation-name.js';
import { unknownBranch } from '../domain/refusals.js';
import { accountIndex } from '../account-index.js';
import { permitPayout } from '../permit-payout.js';
import { exhaust } from './tell-case.js';
import type {} from '../events.js';

export interface CorrectBankAccountOptions {
  readonly id: string;
  readonly version: number;
  readonly bankAccount: DeclaredBankAccount;
}

/**
 * The applicant submits the account again after a failed verification, corrected or not. INVALID_INPUT names the field;
 * TOO_EARLY (with `retryAt`) within 30 minutes of the last payout to the same account; LIMIT_REACHED without payouts
 * left. Another account name is for a senior to judge: SECOND_REVIEW, and nothing is paid. Returns the case's id.
 */
export async function correctBankAccount(runtime: Runtime, actor: ApplicantActor, options: CorrectBankAccountOptions): Promise<string> {
  const account = checkBankAccount(options.bankAccount, 'bankAccount');
  return runtime.transact(actor, async (work) => {
    const application = await loadOwnApplication(work.em, actor, options.id);
    applicationMachine.require(application.state, 'accountCorrected');
    if (application.version !== options.version) throw await staleCase(work, application.id);
    const corrected = sealBankAccount(runtime.sealing, application.id, account, await branchNameOf(work, account));
    const nameChanged = !sameOrganisationName(application.bankAccountName, account.name);
    if (nameChanged) await exhaust(work, runtime, application, ['ACCOUNT_NAME_CHANGED'], corrected);
    else await verifyAgain(work, runtime, application, corrected);
    await forgetTyped(work, application.id);
    const subject = { type: 'Application', id: application.id, caseId: application.id };
    await recordAudit(work, runtime.sealing, 'bank-verification.account-corrected', subject, { nameChanged });
    return application.id;
  });
}

type Corrected = ReturnType<typeof sealBankAccount>;

async function verifyAgain(work: Work, { sealing }: Runtime, application: Application, corrected: Corrected): Promise<void> {
  await permitPayout(work, application.id, accountIndex(sealing, corrected));
  await transitionApplication(work, sealing, { application, event: 'accountCorrected', set: corrected });
}

async function branchNameOf({ em }: Work, { branchCode }: DeclaredBankAccount): Promise<string> {
  const branch = await em.findOne(BankBranch, { cnaps: branchCode }, { disableIdentityMap: true });
  if (branch) return branch.name;
  throw unknownBranch();
}
