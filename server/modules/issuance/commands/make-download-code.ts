import { after, days } from '../../../platform/clock.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { randomDigits } from '../../../platform/random.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import type { Application } from '../../application/application.entity.js';
import { applicationMachine } from '../../application/domain/application-states.js';
import { loadApplication, loadOwnApplication } from '../../application/queries/load-application.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { CODE_DIGITS, CODE_PAUSE, CODES_A_DAY } from '../domain/driver-limits.js';
import { DownloadCode } from '../download-code.entity.js';
import { issuanceActor } from '../issuance-actor.js';
import { newestIssue } from '../open-issue.js';
import { newestCode } from '../queries/code-standing.js';
import { downloadCodeHash } from './count-code-try.js';
import type {} from '../events.js';

interface ById {
  readonly applicationId: string;
}

/** The order has come to 待下载 and the policy asks for a code: the first is made, once. */
export async function makeFirstCode(runtime: Runtime, { applicationId }: ById): Promise<void> {
  await againAfterLostRace(() => runtime.transact(issuanceActor, async (work) => {
    const application = await loadApplication(work.em, applicationId);
    if (application.state !== 'PENDING_DOWNLOAD' || !(await isAsked(work))) return;
    const newest = await newestCode(work.em, applicationId);
    if (newest && newest.issuedAt >= application.stateSince) return;
    await makeCode(work, runtime, applicationId, (newest?.sequence ?? 0) + 1);
  }));
}

/** The applicant wants a new code, in the hall. TOO_EARLY within a minute of the last, LIMIT_REACHED after ten in a day. */
export async function renewOwnCode(runtime: Runtime, actor: Actor, { applicationId }: ById): Promise<string> {
  return runtime.transact(actor, async (work) => {
    await renewCode(work, runtime, await loadOwnApplication(work.em, actor, applicationId));
    return applicationId;
  });
}

/** The hotline has a new code sent to the operator's phone; nobody of ours sees it. Refuses as above. */
export async function resendCode(runtime: Runtime, actor: StaffActor, { applicationId }: ById): Promise<string> {
  authorise(actor, 'resend-code', 'Certificate');
  return runtime.transact(actor, async (work) => {
    await renewCode(work, runtime, await loadApplication(work.em, applicationId));
    return applicationId;
  });
}

const isAsked = async ({ em }: Work): Promise<boolean> => (await readSettings(em))['issuance.downloadCode'] === 'sms';

/** Past the point of no return, and its certificate was revoked: a request for another one is awaited. */
async function isIssuedAgain(work: Work, { id, state }: Application): Promise<boolean> {
  return state === 'ISSUING' && (await newestIssue(work, id))?.state === 'READY';
}

async function renewCode(work: Work, runtime: Runtime, application: Application): Promise<void> {
  const { id, state } = application;
  if (state !== 'PENDING_DOWNLOAD' && !(await isIssuedAgain(work, application))) throw wrongState(applicationMachine.labels[state], state);
  if (!(await isAsked(work))) throw noneAsked();
  const newest = await newestCode(work.em, id);
  const again = newest && after(newest.issuedAt, CODE_PAUSE);
  if (again && again > work.now) throw tooEarly(again);
  const today = await work.em.count(DownloadCode, { applicationId: id, issuedAt: { $gt: after(work.now, -days(1)) } });
  if (today >= CODES_A_DAY) throw new DomainError('LIMIT_REACHED', { zh: `下载码一天最多发送 ${CODES_A_DAY} 次，请明天再试或拨打客服热线`, en: `A code is sent ${CODES_A_DAY} times a day at most; try tomorrow or call the hotline` });
  await makeCode(work, runtime, id, (newest?.sequence ?? 0) + 1).catch((error: unknown) => {
    throw isUniqueViolation(error) ? tooEarly(after(work.now, CODE_PAUSE)) : error;
  });
}

/** The database's unique violation where another made the next one at the same moment. */
async function makeCode(work: Work, { sealing, random }: Runtime, applicationId: string, sequence: number): Promise<void> {
  const id = work.newId();
  const code = randomDigits(random, CODE_DIGITS);
  await work.em.insert(DownloadCode, {
    id, applicationId, sequence, tries: 0, issuedAt: work.now, codeHash: downloadCodeHash(sealing, id, code),
    code: sealing.seal(code, { table: 'download_code', column: 'code', id }),
  });
  const subject = { type: 'DownloadCode', id, caseId: applicationId };
  await recordAudit(work, sealing, 'issuance.downloadCode', subject, { by: work.actor.kind });
  await work.raise('issuance.downloadCodeMade', { codeId: id, applicationId });
}

const tooEarly = (retryAt: Date): DomainError =>
  new DomainError('TOO_EARLY', { zh: '下载码刚刚已发送，请一分钟后再试', en: 'A code was sent just now; try again in a minute' }, { retryAt });

const noneAsked = (): DomainError => new DomainError('WRONG_STATE', {
  zh: '本业务不需要下载码，直接在驱动程序中点击“开始更新”即可',
  en: 'No download code is asked for; choose “start” in the driver',
});
