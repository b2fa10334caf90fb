import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { checkMobileNumber } from '../../reference/domain/mobile-number.js';
import type { PortalThrottle } from '../log-in-throttle.js';
import { accountPhoneIndex } from '../phone-index.js';
import { PortalAccount } from '../portal-account.entity.js';
import { requireAgreement } from './agree-to-terms.js';
import { openPortalSession, type NewPortalSession } from './open-portal-session.js';
import { requireMissingAgreement } from './require-missing-agreement.js';
import { spendSmsCode } from './spend-sms-code.js';
import type {} from '../events.js';

export interface LogInWithCodeOptions {
  readonly phone: string;
  readonly code: string;
  /** Versions of the texts that were agreed to on the log-in page. */
  readonly agreedVersions: readonly string[];
  readonly address: string;
  readonly sessionLength: number;
}

const actor = systemActor('log-in');

/**
 * Opens a session for who holds the phone; a new number gets an account. CREDENTIALS_REFUSED for a wrong code;
 * INCOMPLETE_SUBMISSION (field `input.agreedVersions`) before the code is used up when the texts in force were not agreed to.
 */
export async function logInWithCode(
  runtime: Runtime,
  throttle: PortalThrottle,
  options: LogInWithCodeOptions,
): Promise<NewPortalSession> {
  const phone = valueOrRefuse(checkMobileNumber(options.phone), 'input.phone');
  await throttle.admitTry(options.address);
  const phoneIndex = accountPhoneIndex(runtime.sealing, phone);
  await requireMissingAgreement(runtime, phoneIndex, options.agreedVersions);
  await spendSmsCode(runtime, phoneIndex, options.code);
  return againAfterLostRace(() => runtime.transact(actor, async (work) => {
    const accountId = await accountOf(work, runtime, phone, phoneIndex);
    await requireAgreement(work, runtime.sealing, accountId, options.agreedVersions);
    await work.em.nativeUpdate(PortalAccount, { id: accountId }, { failedAttempts: 0, lockedUntil: null });
    return openPortalSession(work, runtime.sealing, runtime.random, { ...options, accountId, openedBy: 'CODE' });
  }));
}

/** Two first log-ins at once make one account: the loser's transaction is run again and finds it. */
async function accountOf(work: Work, { sealing }: Runtime, phone: string, phoneIndex: string): Promise<string> {
  const known = await work.em.findOne(PortalAccount, { phoneIndex }, { disableIdentityMap: true });
  if (known) return known.id;
  const id = work.newId();
  const sealed = sealing.seal(phone, { table: 'portal_account', column: 'phone', id });
  await work.em.insert(PortalAccount, { id, phone: sealed, phoneIndex, failedAttempts: 0, createdAt: work.now });
  await recordAudit(work, sealing, 'applicant.registerAccount', { type: 'PortalAccount', id }, {});
  return id;
}
