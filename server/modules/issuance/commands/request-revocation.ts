import { revocationReasons, type RevocationReason } from '../../../gateways/certificate-authority/port.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { certificateStanding, standingLabels } from '../../certificate/domain/certificate-standing.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { CertificateIssue } from '../certificate-issue.entity.js';
import { certificateMachine } from '../domain/certificate-states.js';
import { newestIssue } from '../open-issue.js';
import { insertRevocation, type RevocationWish } from '../owe-revocation.js';

/** An order gets one certificate and, where that never came into its token, one more. */
const MOST_ISSUES = 2;

export interface RequestRevocationOptions {
  readonly certificateId: string;
  readonly reason: RevocationReason;
  readonly note: string;
}

/**
 * A senior asks for a certificate to be revoked, with the reason of the standard and one in words; nothing happens
 * before a second person agrees. NOT_FOUND, WRONG_STATE where it is revoked or was issued elsewhere, DUPLICATE while
 * another wish is open, INVALID_INPUT. Returns the certificate's id.
 */
export async function requestRevocation(runtime: Runtime, actor: StaffActor, options: RequestRevocationOptions): Promise<string> {
  authorise(actor, 'propose-revocation', 'Certificate');
  const { certificateId, reason } = options;
  if (!revocationReasons.includes(reason)) throw invalidInput('input.reason', '请选择吊销原因', 'pick a reason of revocation');
  const note = checkedNote(options.note);
  await propose(runtime, actor, async (work) => {
    await requireRevocable(work, certificateId);
    return { certificateId, purpose: 'REVOKE', reason, note, proposedBy: actor.id };
  });
  return certificateId;
}

export interface RequestReissueOptions {
  readonly issueId: string;
  readonly note: string;
}

/**
 * The token died or was lost before its certificate was installed: a senior asks for that certificate to be revoked and
 * another one to be issued for the same order, once. A second person decides. LIMIT_REACHED where it was issued again
 * before, WRONG_STATE, DUPLICATE, NOT_FOUND, INVALID_INPUT. Returns the certificate's id.
 */
export async function requestReissue(runtime: Runtime, actor: StaffActor, options: RequestReissueOptions): Promise<string> {
  authorise(actor, 'propose-reissue', 'Certificate');
  const note = checkedNote(options.note);
  return propose(runtime, actor, async (work) => {
    const issue = await work.em.findOne(CertificateIssue, { id: options.issueId }, { disableIdentityMap: true });
    if (!issue) throw new DomainError('NOT_FOUND', { zh: '没有这次签发，请刷新后查看', en: 'There is no such issue; reload to see what there is' }, { field: 'input.issueId' });
    const certificateId = await reissuable(work, issue);
    await requireRevocable(work, certificateId);
    return { certificateId, purpose: 'REISSUE', reason: 'cessationOfOperation', note, proposedBy: actor.id };
  });
}

/** Its certificate's id; refused once it is in a token, or where there is no more to come. */
export async function reissuable(work: Pick<Work, 'em'>, issue: CertificateIssue): Promise<string> {
  const { state, certificateId, applicationId } = issue;
  if ((state !== 'ISSUED' && state !== 'INSTALL_FAILED') || certificateId === null) throw wrongState(certificateMachine.labels[state], state);
  if ((await newestIssue(work, applicationId))!.sequence < MOST_ISSUES) return certificateId;
  throw new DomainError('LIMIT_REACHED', {
    zh: '本业务单已补发过一次，不能再次补发；请吊销后由申请人重新申请',
    en: 'The order was issued again once already; revoke the certificate and have the applicant apply anew',
  });
}

function checkedNote(note: string): string {
  return requiredText(note, 'input.note', { zh: '原因说明', en: 'The reason in words' }, 500);
}

async function propose(runtime: Runtime, actor: StaffActor, wish: (work: Work) => Promise<RevocationWish>): Promise<string> {
  try {
    return await runtime.transact(actor, async (work) => (await insertRevocation(work, runtime.sealing, await wish(work))).certificateId);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('DUPLICATE', { zh: '该证书已有待处理的吊销申请，请先确认或否决', en: 'A revocation of this certificate is open already; confirm or decline it first' });
  }
}

async function requireRevocable({ em, now }: Work, id: string): Promise<Certificate> {
  const certificate = await loadCertificate(em, id);
  if (certificate.issuerName === null) {
    throw new DomainError('WRONG_STATE', { zh: '该证书由原系统签发，请在原系统吊销', en: 'This certificate was issued by a former system; have it revoked there' });
  }
  if (certificate.revokedAt !== null) throw wrongState(standingLabels[certificateStanding(certificate, now)], 'REVOKED');
  return certificate;
}
