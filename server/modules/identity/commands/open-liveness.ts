import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { endedStates } from '../../application/domain/application-states.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { livenessMachine } from '../domain/liveness-states.js';
import { loadSession, moveSession } from '../move-session.js';
import type {} from '../events.js';

/** The phone has scanned the code: it is used up. WRONG_STATE when it was used, replaced or has run out. */
export async function openLiveness(
  runtime: Runtime,
  actor: Actor,
  options: { readonly sessionId: string },
): Promise<void> {
  await runtime.transact(actor, async (work) => {
    const session = await loadSession(work.em, options.sessionId);
    const application = await loadOwnApplication(work.em, actor, session.applicationId);
    const [to] = livenessMachine.require(session.state, 'open').to;
    if (session.expiresAt <= work.now || endedStates.includes(application.state)) throw runOut();
    await moveSession(work.em, session, to!);
    const subject = { type: 'LivenessSession', id: session.id, caseId: application.id };
    await recordAudit(work, runtime.sealing, 'identity.openLiveness', subject, {});
  });
}

const runOut = (): DomainError =>
  new DomainError('WRONG_STATE', { zh: '二维码已过期，请在电脑页面刷新后重新扫码', en: 'The code has run out; renew it on the computer and scan again' }, { state: 'EXPIRED' });
