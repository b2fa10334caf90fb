import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Bilingual } from '../../../platform/errors.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import type { Decision } from '../../review/decision.entity.js';

export interface DecisionWords {
  /** For an SMS: the first reason, and how many there are. */
  readonly short: string;
  /** For a mail: what the reviewer wrote, or the texts of the reasons; in English always these. */
  readonly full: Bilingual;
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
  const reasons = decision ? await reasonsOf(em, decision.reasons) : [];
  const { applicantText = null } = decision ?? {};
  const [{ labelZh: first } = unsaid] = reasons;
  const said = reasons.length > 0 ? reasons : [unsaid];
  return {
    short: reasons.length > 1 ? `${first}等${reasons.length}项` : first,
    full: {
      zh: applicantText ?? said.map(({ labelZh }) => labelZh).join('；'),
      en: [...said.map(({ applicantTextEn }) => applicantTextEn), ...ownWords(said, applicantText)].join('\n'),
    },
  };
}

type Reason = Pick<ReasonCode, 'labelZh' | 'applicantTextZh' | 'applicantTextEn'>;

const unsaid: Reason = {
  labelZh: '资料不符合要求', applicantTextZh: '资料不符合要求', applicantTextEn: 'The documents do not meet the requirements.',
};

/** Reviewers write to applicants in Chinese and nobody translates that: the English part says where it stands. */
function ownWords(reasons: readonly Reason[], applicantText: string | null): readonly string[] {
  const standard = reasons.map(({ applicantTextZh }) => applicantTextZh).join('\n').split('\n');
  const written = applicantText?.split('\n').some((line) => !standard.includes(line)) ?? false;
  return written ? ['(The reviewer’s own words are in the Chinese part of this mail.)'] : [];
}

async function reasonsOf(em: EntityManager, codes: readonly string[]): Promise<readonly Reason[]> {
  if (codes.length === 0) return [];
  return rows<Tables>(em)
    .selectFrom('ReasonCode')
    .select(['labelZh', 'applicantTextZh', 'applicantTextEn'])
    .where('code', 'in', codes)
    .orderBy('position')
    .execute();
}
