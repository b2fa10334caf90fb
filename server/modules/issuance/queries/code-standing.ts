import type { EntityManager } from '../../../platform/database/database.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { TRIES_PER_CODE } from '../domain/driver-limits.js';
import { DownloadCode } from '../download-code.entity.js';

export interface CodeStanding {
  readonly codeRequired: boolean;
  /** Of the newest code; null where none is asked for, 0 where there is none. */
  readonly codeTriesLeft: number | null;
}

/** Whether the driver has to give a download code, and how often it may still try. Once a request was taken none is asked for. */
export async function codeStanding(em: EntityManager, issue: CertificateIssue): Promise<CodeStanding> {
  const asked = issue.state === 'READY' && (await readSettings(em))['issuance.downloadCode'] === 'sms';
  if (!asked) return { codeRequired: false, codeTriesLeft: null };
  const newest = await usableCode(em, issue);
  return { codeRequired: true, codeTriesLeft: newest ? TRIES_PER_CODE - newest.tries : 0 };
}

/** The newest code of an order; for one that is issued again only a code made since then. */
export async function usableCode(em: EntityManager, issue: CertificateIssue): Promise<DownloadCode | null> {
  const { applicationId, sequence, createdAt } = issue;
  const newest = await newestCode(em, applicationId);
  return newest && (sequence === 1 || newest.issuedAt >= createdAt) ? newest : null;
}

export const newestCode = (em: EntityManager, applicationId: string): Promise<DownloadCode | null> =>
  em.findOne(DownloadCode, { applicationId }, { orderBy: { sequence: 'desc' }, disableIdentityMap: true });
