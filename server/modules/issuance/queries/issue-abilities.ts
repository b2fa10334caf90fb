import type { EntityManager } from '../../../platform/database/database.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { issueActions, refusalOf, type IssueAction } from '../domain/issue-abilities.js';
import { newestIssue } from '../open-issue.js';
import { RevocationRequest } from '../revocation.entity.js';

export interface IssueAbility {
  readonly action: IssueAction;
  readonly allowed: boolean;
  readonly reasonZh: string | null;
  readonly reasonEn: string | null;
}

type Row = Pick<CertificateIssue, 'state' | 'sequence' | 'certificateId'>;

/** What the actor may do about an issue now, and why not the rest. */
export async function issueAbilities(em: EntityManager, actor: StaffActor, row: Row): Promise<IssueAbility[]> {
  const { state, sequence, certificateId } = row;
  const facts = {
    state,
    first: sequence === 1,
    revocationOpen: certificateId !== null && (await em.count(RevocationRequest, { openFor: certificateId })) > 0,
    codeAsked: (await readSettings(em))['issuance.downloadCode'] === 'sms',
    permits: (action: Parameters<typeof may<'Certificate'>>[1]) => may(actor, action, 'Certificate'),
  };
  return issueActions.map((action) => {
    const refused = refusalOf(action, facts);
    return { action, allowed: refused === null, reasonZh: refused?.message.zh ?? null, reasonEn: refused?.message.en ?? null };
  });
}

/**
 * Whether the actor may have a new download code sent for an order, which is asked for most before a driver has come,
 * when there is no issue yet. Null where no certificate is awaited.
 */
export async function codeAbility(em: EntityManager, actor: StaffActor, { id, state }: Pick<ApplicationRow, 'id' | 'state'>): Promise<IssueAbility | null> {
  if (state !== 'PENDING_DOWNLOAD' && state !== 'ISSUING') return null;
  const issue = await newestIssue({ em }, id);
  const abilities = await issueAbilities(em, actor, issue ?? { state: 'READY', sequence: 1, certificateId: null });
  return abilities.find(({ action }) => action === 'sendDownloadCode') ?? null;
}
