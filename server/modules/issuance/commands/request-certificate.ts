import { createHash } from 'node:crypto';
import { messageOf, type Bilingual } from '../../../platform/errors.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import { readCertificate } from '../../../platform/pki/certificate.js';
import { readRequest, requestHolds, type RequestFacts } from '../../../platform/pki/request.js';
import { verifySignature } from '../../../platform/pki/signature.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { holdOrder } from '../../application/commands/hold-order.js';
import { transitionApplication } from '../../application/commands/transition-application.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { inBothLanguages } from '../domain/failure-words.js';
import { issueFailed, keyUnacceptable, proofRejected, requestConflict, requestRejected, unreadable } from '../domain/driver-refusals.js';
import { requestProofText } from '../domain/proof-texts.js';
import type { DriverSession } from '../driver-session.entity.js';
import type { IssuingHouse } from '../issuing-house.js';
import { driverActor } from '../issuance-actor.js';
import { moveIssue } from '../move-issue.js';
import { planIssue, type PlannedIssue } from '../plan-issue.js';
import { sessionStanding, type SessionStanding } from '../session-standing.js';
import { requireDownloadCode } from './count-code-try.js';
import { pursueIssue } from './pursue-issue.js';
import type {} from '../events.js';

export interface RequestCertificateOptions {
  readonly session: DriverSession;
  readonly host: string;
  /** PKCS#10, DER. */
  readonly request: Buffer;
  /** By the old key, over `requestProofText`. */
  readonly proof: Buffer;
  readonly code?: string | undefined;
}

/**
 * A driver's request for the certificate of its order: once it is taken there is no way back. The first is planned whole,
 * looked over, and stored with the order's step to ISSUING in one transaction; then the authority is called. The same
 * key's request again changes nothing; another key's is REQUEST_CONFLICT. Refuses as docs/protocols/driver-api.md lists.
 */
export async function requestCertificate(
  runtime: Runtime,
  house: IssuingHouse,
  options: RequestCertificateOptions,
): Promise<void> {
  const request = await checkedRequest(options.request);
  const standing = await sessionStanding(runtime.db.orm.em.fork(), options.session);
  requireProof(options, standing.issue.id);
  if (!isTaken(standing.issue, request)) {
    await requireDownloadCode(runtime, standing.issue, options.code);
    await takeRequest(runtime, house, options.session, request);
  }
  await pursueAtOnce(runtime, house, standing.issue.id);
}

async function checkedRequest(der: Buffer): Promise<RequestFacts> {
  const request = readRequest(der);
  if (!request) throw unreadable('csr', '证书请求', 'the request');
  if (!(await requestHolds(request))) throw requestRejected();
  return request;
}

function requireProof({ session, host, request, proof }: RequestCertificateOptions, updateId: string): void {
  const old = readCertificate(Buffer.from(session.presented, 'base64'));
  const requestDigest = createHash('sha256').update(request).digest('hex');
  if (!old || !verifySignature(old.publicKey, requestProofText({ host, updateId, requestDigest }), proof)) throw proofRejected();
}

/** Whether this key's request was taken before; another's, or one that ended badly, is refused. */
function isTaken({ state, keyId }: CertificateIssue, request: RequestFacts): boolean {
  if (keyId !== null && keyId !== request.publicKey.keyId) throw requestConflict();
  if (state === 'ISSUE_FAILED') throw issueFailed();
  return keyId !== null;
}

/**
 * Looked at anew within the transaction: a bank return, a recall or another request at the same moment and this collide
 * on the rows, and whoever loses looks again. What the linter says of the subject is for staff, and stored.
 */
async function takeRequest(runtime: Runtime, { pkiUrl }: IssuingHouse, session: DriverSession, request: RequestFacts): Promise<void> {
  const unfit = await againAfterLostRace(() => runtime.transact(driverActor, async (work) => {
    const standing = await sessionStanding(work.em, session);
    if (isTaken(standing.issue, request)) return false;
    const planned = await planIssue(work, runtime, { ...standing, request, pkiUrl });
    if (planned.keyFault) throw keyUnacceptable(planned.keyFault);
    if (planned.subjectFault === null) await begin(work, runtime, standing, planned);
    else await setAside(work, runtime, standing, planned.subjectFault);
    return planned.subjectFault !== null;
  }));
  if (unfit) throw issueFailed();
}

/** The point of no return: the order leaves 待下载 and everything to be signed is on record, in one transaction. */
async function begin(work: Work, { sealing }: Runtime, { application, issue }: SessionStanding, planned: PlannedIssue): Promise<void> {
  const { plan, keyId } = planned;
  if (application.state === 'PENDING_DOWNLOAD') await transitionApplication(work, sealing, { application, event: 'startIssuing' });
  else await holdOrder(work, application);
  const { requestId } = plan;
  const serial = plan.certificates[0]!.serial;
  await moveIssue(work, sealing, issue, 'request', { plan, requestId, serial, keyId, requestedAt: work.now, askAgainAt: work.now });
  await work.raise('issuance.requested', { issueId: issue.id, applicationId: application.id });
}

async function setAside(work: Work, { sealing }: Runtime, { application, issue }: SessionStanding, fault: Bilingual): Promise<void> {
  await moveIssue(work, sealing, issue, 'unfit', { failureCode: 'UNFIT_SUBJECT', failureText: inBothLanguages(fault) }, 'UNFIT_SUBJECT');
  await work.raise('issuance.failed', { issueId: issue.id, applicationId: application.id });
}

/** Somebody waits: the authority is asked now. What goes wrong here the outbox and the job do again. */
async function pursueAtOnce(runtime: Runtime, { certificateAuthority }: IssuingHouse, issueId: string): Promise<void> {
  try {
    await pursueIssue(runtime, certificateAuthority, issueId);
  } catch (error) {
    runtime.log.error({ err: error, issueId, cause: messageOf(error) }, 'issuing right after the request failed; it is done again');
  }
}
