import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { Application } from '../../application/application.entity.js';
import { staleCase } from '../../application/commands/transition-application.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { requestNewLiveness } from '../../identity/commands/invite-liveness.js';
import { requestNewPhoneCheck } from '../../identity/commands/request-phone-check.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { CaseAction } from '../domain/case-abilities.js';
import { caseAsSeen } from './open-case.js';
import { requireAllowed } from './require-allowed.js';
import type {} from '../events.js';

export interface ReverificationOptions {
  readonly id: string;
  /** The version the asker saw: two people asking at once ask once. */
  readonly version: number;
}

/** Asks the operator for a new face check, within three days. */
export function requestLiveness(runtime: Runtime, actor: StaffActor, options: ReverificationOptions): Promise<string> {
  return reverify(runtime, actor, options, { action: 'requestLiveness', what: 'liveness' }, async (work, application) => {
    await requestNewLiveness(work, runtime.sealing, application);
  });
}

/** Has the carrier asked about the operator once more. */
export function requestPhoneCheckAnew(runtime: Runtime, actor: StaffActor, options: ReverificationOptions): Promise<string> {
  return reverify(runtime, actor, options, { action: 'requestPhoneCheck', what: 'phone-check' }, async (work, application) => {
    await requestNewPhoneCheck(work, runtime.sealing, application);
  });
}

interface Asked {
  readonly action: CaseAction;
  readonly what: 'liveness' | 'phone-check';
}

async function reverify(
  runtime: Runtime,
  actor: StaffActor,
  { id, version }: ReverificationOptions,
  { action, what }: Asked,
  ask: (work: Work, application: Application) => Promise<void>,
): Promise<string> {
  authorise(actor, 're-verify', 'Application');
  return runtime.transact(actor, async (work) => {
    const application = await caseAsSeen(work, id, version);
    await requireAllowed(work, actor, application, action);
    await markChanged(work, application);
    await ask(work, application);
    await recordAudit(work, runtime.sealing, 'review.re-verification-asked', { type: 'Application', id, caseId: id }, { what });
    return id;
  });
}

/** The guarded write that lets one of two askers win. */
async function markChanged({ em }: Work, { id, version, state }: Application): Promise<void> {
  const marked = await em.nativeUpdate(Application, { id, version, state }, { version: version + 1 });
  if (marked !== 1) throw await staleCase({ em }, id);
}
