import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Bilingual } from '../../../platform/errors.js';
import { riskFlagLabels } from '../../application/domain/risk-flags.js';
import { verificationReasonLabels } from '../../bank-verification/domain/verification-reasons.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';

export type ReasonLabels = (codes: readonly string[]) => Bilingual | null;

/**
 * Words for reason codes, for the flags that sent an approval to second review, and for what moved a case in bank
 * verification; unknown ones stay as they are.
 */
export async function reasonLabels(em: EntityManager, codes: readonly string[]): Promise<ReasonLabels> {
  const labels = new Map<string, Bilingual>(Object.entries({ ...riskFlagLabels, ...verificationReasonLabels }));
  for (const { code, labelZh, labelEn } of await known(em, codes)) labels.set(code, { zh: labelZh, en: labelEn });
  return (wanted) => {
    if (wanted.length === 0) return null;
    const words = wanted.map((code) => labels.get(code) ?? { zh: code, en: code });
    return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
  };
}

async function known(em: EntityManager, codes: readonly string[]) {
  if (codes.length === 0) return [];
  return rows<{ ReasonCode: ReasonCode }>(em)
    .selectFrom('ReasonCode')
    .select(['code', 'labelZh', 'labelEn'])
    .where('code', 'in', [...new Set(codes)])
    .execute();
}
