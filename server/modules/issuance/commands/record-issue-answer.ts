import type { CertificateAuthorityGateway, IssuanceAnswer, IssuancePlan, IssuedCertificate } from '../../../gateways/certificate-authority/port.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { recordIssuedCertificate } from '../../certificate/commands/record-issued-certificate.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { WRONG_CERTIFICATE } from '../domain/issue-standing.js';
import { issuanceActor } from '../issuance-actor.js';
import { judgeIssued, type IssuedVerdict } from '../judge-issued.js';
import { loadIssue, moveIssue } from '../move-issue.js';
import type {} from '../events.js';

interface Sent {
  readonly issueId: string;
  readonly plan: IssuancePlan;
}

type Definite = Exclude<IssuanceAnswer, { kind: 'UNKNOWN' }>;

/**
 * Stores what the authority said of a request number, as far as it is news. Where it gave no word, the state says so
 * and the number is asked for again when its turn comes. An answer about an earlier number, or one that comes a second
 * time, changes nothing.
 */
export async function recordIssueAnswer(
  runtime: Runtime,
  authority: CertificateAuthorityGateway,
  { issueId, plan }: Sent,
  answer: IssuanceAnswer,
): Promise<void> {
  if (answer.kind === 'UNKNOWN') runtime.log.warn({ issueId, cause: answer.cause }, 'issuing outcome unknown');
  const issuers = answer.kind === 'ISSUED' ? await authority.issuers() : [];
  const judged = answer.kind === 'ISSUED' ? judgeIssued(plan, answer.certificates, issuers) : undefined;
  await againAfterLostRace(() => runtime.transact(issuanceActor, async (work) => {
    const issue = await loadIssue(work, issueId);
    const open = issue.state === 'ISSUING' || issue.state === 'ISSUE_UNKNOWN';
    if (!open || issue.requestId !== plan.requestId) return;
    if (answer.kind === 'UNKNOWN') await unknown(work, runtime, issue, answer.cause);
    else await store(work, runtime, { issue, plan, judged }, answer);
  }));
}

async function unknown(work: Work, { sealing }: Runtime, issue: CertificateIssue, cause: string): Promise<void> {
  if (issue.state === 'ISSUING') await moveIssue(work, sealing, issue, 'unknown', {}, cause);
}

interface Judged {
  readonly issue: CertificateIssue;
  readonly plan: IssuancePlan;
  readonly judged: IssuedVerdict | undefined;
}

async function store(work: Work, runtime: Runtime, { issue, plan, judged }: Judged, answer: Definite): Promise<void> {
  switch (answer.kind) {
    case 'ISSUED': {
      if (judged?.right) return issued(work, runtime, { issue, plan, certificate: judged.certificate, serial: judged.serial });
      return fail(work, runtime, issue, 'mismatched', { code: WRONG_CERTIFICATE, text: judged?.differs.join(', ') ?? '' });
    }
    case 'REFUSED': return fail(work, runtime, issue, 'refused', answer);
    default: return absent(work, runtime, issue);
  }
}

interface Issued {
  readonly issue: CertificateIssue;
  readonly plan: IssuancePlan;
  readonly certificate: IssuedCertificate;
  /** The planned one, or the authority's own. */
  readonly serial: string;
}

async function issued(work: Work, { sealing }: Runtime, { issue, plan, certificate, serial }: Issued): Promise<void> {
  const { projectId, organisationName: ownerName, creditCode: ownerCode } = await loadApplication(work.em, issue.applicationId);
  const { subject, notBefore, notAfter } = plan.certificates[0]!;
  const certificateId = await recordIssuedCertificate(work, sealing, {
    serial, projectId, ownerName, ownerCode, notBefore: new Date(notBefore), notAfter: new Date(notAfter),
    der: certificate.der, issuerName: plan.issuer, keyId: issue.keyId!, subject: subject.map(({ type, value }) => ({ type, value })),
  });
  await moveIssue(work, sealing, issue, 'issued', {
    certificateId, serial, issuedAt: work.now, asked: 0, askAgainAt: null, failureCode: null, failureText: null,
  });
  await work.raise('issuance.issued', { issueId: issue.id, applicationId: issue.applicationId });
}

async function fail(
  work: Work,
  { sealing }: Runtime,
  issue: CertificateIssue,
  event: 'refused' | 'mismatched',
  { code, text }: { readonly code: string; readonly text: string },
): Promise<void> {
  const failure = { failureCode: code.slice(0, 40), failureText: text.slice(0, 200), asked: 0, askAgainAt: null };
  await moveIssue(work, sealing, issue, event, failure, code);
  await work.raise('issuance.failed', { issueId: issue.id, applicationId: issue.applicationId });
}

/** It is sent again when its turn comes, under the same number. */
async function absent(work: Work, { sealing }: Runtime, issue: CertificateIssue): Promise<void> {
  if (issue.state === 'ISSUE_UNKNOWN') await moveIssue(work, sealing, issue, 'absent', { sentAt: null });
}
