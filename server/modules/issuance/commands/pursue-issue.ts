import type { CertificateAuthorityGateway, IssuancePlan } from '../../../gateways/certificate-authority/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { nextAsk } from '../domain/asking.js';
import { issuanceActor } from '../issuance-actor.js';
import { amendIssue, loadIssue, moveIssue } from '../move-issue.js';
import { recordIssueAnswer } from './record-issue-answer.js';

interface Turn {
  readonly to: 'ISSUE' | 'QUERY';
  readonly issue: CertificateIssue;
  readonly plan: IssuancePlan;
}

/**
 * Does for one issue what is due now: sends its plan to the authority, or asks what became of it. The moment of the next
 * question is stored before this one, so that one instance does it, and a crash in between loses nothing: what was
 * perhaps sent is asked for by its number.
 */
export async function pursueIssue(runtime: Runtime, authority: CertificateAuthorityGateway, issueId: string): Promise<void> {
  const turn = await takeTurn(runtime, issueId);
  if (!turn) return;
  const { issue, plan } = turn;
  const answer = turn.to === 'ISSUE' ? await authority.issue(plan) : await authority.query(plan.requestId);
  await recordIssueAnswer(runtime, authority, { issueId: issue.id, plan }, answer);
}

/** Undefined when nothing is due, or when somebody else took the turn at the same moment. */
async function takeTurn(runtime: Runtime, issueId: string): Promise<Turn | undefined> {
  try {
    return await runtime.transact(issuanceActor, async (work) => {
      const issue = await loadIssue(work, issueId);
      if (issue.askAgainAt === null || issue.askAgainAt > work.now || issue.plan === null) return undefined;
      return nextTurn(work, runtime, issue, issue.plan);
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return undefined;
    throw error;
  }
}

async function nextTurn(work: Work, { sealing }: Runtime, issue: CertificateIssue, plan: IssuancePlan): Promise<Turn | undefined> {
  const turn = { asked: issue.asked + 1, askAgainAt: nextAsk(issue.asked, work.now) };
  switch (issue.state) {
    case 'ISSUING': {
      if (issue.sentAt === null) return { to: 'ISSUE', plan, issue: await amendIssue(work, issue, { ...turn, sentAt: work.now }) };
      return { to: 'QUERY', plan, issue: await moveIssue(work, sealing, issue, 'unknown', turn, 'NO_ANSWER') };
    }
    case 'ISSUE_UNKNOWN': return { to: 'QUERY', plan, issue: await amendIssue(work, issue, turn) };
    default: return undefined;
  }
}
