import type { BankGateway } from '../../../gateways/bank/port.js';
import type { Outbox } from '../../../platform/outbox/dispatcher.js';
import { BANK_VERIFICATION } from '../commands/plan-attempt.js';
import { followPayout } from '../commands/follow-payout.js';
import { pursueVerification, resumeVerification } from '../commands/pursue-verification.js';
import { submitAttempt } from '../commands/submit-attempt.js';
import type {} from '../../application/events.js';
import type {} from '../../treasury/events.js';
import type {} from '../events.js';

/** Events after which a case in BANK_VERIFYING is to be verified. */
const calls = ['approve', 'confirmApproval', 'accountCorrected', 'payAgain', 'grantPayout'] as const;
/** Events that bring a case back from where its attempts could not move it. */
const returns = ['resume', 'reopen'] as const;

/** What bank verification does when others tell something. Each delivery is one step. */
export function listenForBankVerification(outbox: Outbox, bank: BankGateway): Outbox {
  for (const event of calls) {
    outbox.on(`application.${event}`, `bank-verification.pursue-on-${event}`, (runtime, { applicationId, transitionId }) =>
      pursueVerification(runtime, { applicationId, cause: transitionId }),
    );
  }
  for (const event of returns) {
    outbox.on(`application.${event}`, `bank-verification.resume-on-${event}`, (runtime, { applicationId, transitionId }) =>
      resumeVerification(runtime, { applicationId, cause: transitionId }),
    );
  }
  return outbox
    .on('bank-verification.attempt-created', 'bank-verification.submit', (runtime, { attemptId }) =>
      submitAttempt(runtime, bank, attemptId),
    )
    .on('treasury.payout-changed', 'bank-verification.follow-payout', async (runtime, { purpose, reference }) => {
      if (purpose === BANK_VERIFICATION) await followPayout(runtime, reference);
    });
}
