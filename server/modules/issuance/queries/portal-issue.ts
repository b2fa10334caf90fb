import { after, days } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import type { IssueState } from '../domain/certificate-states.js';
import { CODE_PAUSE, CODES_A_DAY, TRIES_PER_CODE } from '../domain/driver-limits.js';
import { portalIssueWords } from '../domain/portal-issue-words.js';
import { DownloadCode } from '../download-code.entity.js';
import { newestIssue } from '../open-issue.js';
import { newestCode, usableCode } from './code-standing.js';

/** The new certificate of an order as its applicant sees it. */
export interface PortalIssueFacts {
  readonly state: IssueState;
  readonly sentenceZh: string;
  readonly sentenceEn: string;
  /** Null before it is issued. */
  readonly serial: string | null;
  readonly notBefore: Date | null;
  readonly notAfter: Date | null;
  readonly installedAt: Date | null;
}

/** Null before a driver has come. */
export async function portalIssue({ db }: Runtime, applicationId: string): Promise<PortalIssueFacts | null> {
  const em = db.orm.em.fork();
  const issue = await newestIssue({ em }, applicationId);
  if (!issue) return null;
  const { state, certificateId, installedAt } = issue;
  const { zh: sentenceZh, en: sentenceEn } = portalIssueWords(state);
  const certificate = certificateId === null ? null : await loadCertificate(em, certificateId);
  const { serial = null, notBefore = null, notAfter = null } = certificate ?? {};
  return { state, sentenceZh, sentenceEn, serial, notBefore, notAfter, installedAt };
}

/** How the download code of an order stands for its applicant: never the code. */
export interface PortalCodeFacts {
  readonly triesLeft: number;
  readonly sentAt: Date | null;
  /** When a new one may be asked for. */
  readonly renewableAt: Date;
}

/** Null where no code is asked for (any more). */
export async function portalCode(
  { db, clock }: Runtime,
  { id, state }: { readonly id: string; readonly state: ApplicationState },
): Promise<PortalCodeFacts | null> {
  const em = db.orm.em.fork();
  const issue = await newestIssue({ em }, id);
  const awaited = state === 'PENDING_DOWNLOAD' || (state === 'ISSUING' && issue?.state === 'READY');
  if (!awaited || (await readSettings(em))['issuance.downloadCode'] !== 'sms') return null;
  const newest = await newestCode(em, id);
  const usable = issue ? await usableCode(em, issue) : newest;
  const now = clock.now();
  const recent = await em.find(DownloadCode, { applicationId: id, issuedAt: { $gt: after(now, -days(1)) } }, { orderBy: { sequence: 'asc' }, disableIdentityMap: true });
  const full = recent.length >= CODES_A_DAY ? after(recent[recent.length - CODES_A_DAY]!.issuedAt, days(1)) : now;
  const pause = newest ? after(newest.issuedAt, CODE_PAUSE) : now;
  return {
    triesLeft: usable ? TRIES_PER_CODE - usable.tries : 0,
    sentAt: newest?.sentAt ?? null,
    renewableAt: pause > full ? pause : full,
  };
}
