import type { EntityManager } from '../../../platform/database/database.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { may } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import { issueActions, refusalOf, type IssueAction } from '../domain/issue-abilities.js';
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
