import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { ReasonCode, type ReasonKind } from '../../reference/reason-code.entity.js';

const LONGEST_TEXT = 1000;

/** The reason codes of a kind that were picked: at least one, all known, none retired. */
export async function requireReasons({ em }: Pick<Work, 'em'>, kind: ReasonKind, codes: readonly string[]): Promise<readonly ReasonCode[]> {
  if (codes.length === 0) {
    throw new DomainError('REASON_REQUIRED', { zh: '请至少选择一个理由', en: 'Pick at least one reason' }, { field: 'input.reasonCodes' });
  }
  const known = await em.find(ReasonCode, { kind, code: { $in: [...codes] }, retiredAt: null }, { disableIdentityMap: true });
  const unknown = codes.find((code) => !known.some((reason) => reason.code === code));
  if (unknown) throw invalidInput('input.reasonCodes', `理由 ${unknown} 不存在或已停用，请重新选择`, `reason ${unknown} is unknown or retired; pick another`);
  return known;
}

/** A trimmed text or null; refuses what is too long, naming the field. */
export function optionalText(field: string, text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length <= LONGEST_TEXT) return trimmed || null;
  throw invalidInput(field, `内容最多 ${LONGEST_TEXT} 字，现有 ${trimmed.length} 字`, `at most ${LONGEST_TEXT} characters, there are ${trimmed.length}`);
}

export function requiredText(field: string, text: string): string {
  const trimmed = optionalText(field, text);
  if (trimmed) return trimmed;
  throw invalidInput(field, '请填写内容', 'write something');
}

/** What the applicant reads: the reviewer's words, else the texts of the reasons. */
export function applicantTextOf(reasons: readonly ReasonCode[], written: string | null | undefined): string {
  return optionalText('input.applicantText', written) ?? reasons.map((reason) => reason.applicantTextZh).join('\n');
}
