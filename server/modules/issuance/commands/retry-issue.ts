import { DomainError, type Bilingual } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { readRequest } from '../../../platform/pki/request.js';
import { holdOrder } from '../../application/commands/hold-order.js';
import type { Application } from '../../application/application.entity.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { certificateMachine } from '../domain/certificate-states.js';
import type { IssuingHouse } from '../issuing-house.js';
import { loadIssue, moveIssue, staleIssue } from '../move-issue.js';
import { planIssue } from '../plan-issue.js';
import type {} from '../events.js';

export interface RetryIssueOptions {
  readonly id: string;
  /** The version that was shown to the person. */
  readonly version: number;
}

/**
 * A senior has a failed issue done again. What the linter set aside becomes READY, for the driver's next request; what
 * the authority refused is planned anew for the same key, under a new number and serial, because nothing came of the
 * old ones. NOT_FOUND, STALE_VERSION, WRONG_STATE where nothing failed, the subject is still unfit,
 * or the order was closed or went back meanwhile.
 */
export async function retryIssue(runtime: Runtime, { pkiUrl }: Pick<IssuingHouse, 'pkiUrl'>, actor: StaffActor, { id, version }: RetryIssueOptions): Promise<void> {
  authorise(actor, 'retry-issue', 'Certificate');
  await runtime.transact(actor, async (work) => {
    const issue = await loadIssue(work, id);
    if (issue.state !== 'ISSUE_FAILED') throw wrongState(certificateMachine.labels[issue.state], issue.state);
    if (issue.version !== version) throw staleIssue();
    const application = await awaitedOrder(work, issue.applicationId);
    await holdOrder(work, application);
    if (issue.plan === null) await moveIssue(work, runtime.sealing, issue, 'retry', fresh);
    else await planAgain(work, runtime, pkiUrl, { issue, application });
  });
}

async function awaitedOrder({ em }: Work, applicationId: string): Promise<Application> {
  const application = await loadApplication(em, applicationId);
  const { state } = application;
  if (state === 'PENDING_DOWNLOAD' || state === 'ISSUING') return application;
  throw wrongState(applicationMachine.labels[state], state);
}

const fresh = { failureCode: null, failureText: null, asked: 0, sentAt: null } as const;

interface ToPlanAgain {
  readonly issue: CertificateIssue;
  readonly application: Application;
}

async function planAgain(work: Work, runtime: Runtime, pkiUrl: string, { issue, application }: ToPlanAgain): Promise<void> {
  const request = readRequest(Buffer.from(issue.plan?.request ?? '', 'base64'));
  if (!request) throw new Error(`the stored request of issue ${issue.id} cannot be read`);
  const { plan, keyFault, subjectFault } = await planIssue(work, runtime, { application, issue, request, pkiUrl });
  const fault = keyFault ?? subjectFault;
  if (fault) throw stillUnfit(fault);
  const { requestId } = plan;
  const serial = plan.certificates[0]!.serial;
  await moveIssue(work, runtime.sealing, issue, 'plan', { ...fresh, plan, requestId, serial, askAgainAt: work.now });
  await work.raise('issuance.requested', { issueId: issue.id, applicationId: issue.applicationId });
}

const stillUnfit = ({ zh, en }: Bilingual): DomainError => new DomainError('WRONG_STATE', {
  zh: `仍不能签发：${zh}，请先更正后再试`, en: `It still cannot be issued: ${en}; have that corrected first`,
});
