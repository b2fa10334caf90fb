import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import type { Decision } from '../../review/decision.entity.js';

export interface DecisionWords {
  /** For an SMS: the first reason, and how many there are. */
  readonly short: string;
  /** For a mail: what the reviewer wrote, or the texts of the reasons. */
  readonly full: string;
}

interface Tables {
  Decision: Decision;
  ReasonCode: ReasonCode;
}

/** What the latest effective return or rejection of an order says to the applicant. */
export async function decisionWords(em: EntityManager, applicationId: string): Promise<DecisionWords> {
  const decision = await rows<Tables>(em)
    .selectFrom('Decision')
    .select(['reasons', 'applicantText'])
    .where('applicationId', '=', applicationId)
    .where('status', '=', 'EFFECTIVE')
    .where('kind', 'in', ['RETURN', 'REJECT'])
    .orderBy('decidedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const labels = decision ? await labelsOf(em, decision.reasons) : [];
  const [first = '资料不符合要求'] = labels;
  return {
    short: labels.length > 1 ? `${first}等${labels.length}项` : first,
    full: decision?.applicantText ?? (labels.join('；') || first),
  };
}

async function labelsOf(em: EntityManager, codes: readonly string[]): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const known = await rows<Tables>(em).selectFrom('ReasonCode').select(['code', 'labelZh']).where('code', 'in', codes).orderBy('position').execute();
  return known.map(({ labelZh }) => labelZh);
}
