/** What is being written in a decision dialog; kept by the page, so that closing it loses nothing. */
export interface ReasonDraft {
  readonly codes: readonly string[];
  readonly applicantText: string;
  readonly note: string;
}

export const emptyDraft: ReasonDraft = { codes: [], applicantText: '', note: '' };

export interface ReasonOption {
  readonly code: string;
  readonly label: string;
  /** Offered to the applicant when the reason is chosen. */
  readonly template?: string | null;
}

/**
 * Chooses or drops a reason. Its template is added to the text on its own line, and taken out again
 * only where nobody has edited it.
 */
export function toggleReason(draft: ReasonDraft, option: ReasonOption): ReasonDraft {
  const chosen = draft.codes.includes(option.code);
  const codes = chosen ? draft.codes.filter((code) => code !== option.code) : [...draft.codes, option.code];
  const lines = draft.applicantText.split('\n').filter((line) => line.trim() !== '');
  const template = option.template ?? null;
  if (template === null) return { ...draft, codes };
  const kept = lines.filter((line) => line !== template);
  return { ...draft, codes, applicantText: (chosen ? kept : [...kept, template]).join('\n') };
}

export type DraftProblem = 'reason.codeRequired' | 'reason.textRequired';

/** What still has to be filled in, of what is needed at all. */
export function draftProblem(
  draft: ReasonDraft,
  needs: { readonly reasons: boolean; readonly text: boolean },
): DraftProblem | null {
  if (needs.reasons && draft.codes.length === 0) return 'reason.codeRequired';
  return needs.text && draft.applicantText.trim() === '' ? 'reason.textRequired' : null;
}

/** Segments an SMS of this length is billed as: 70 characters alone, 67 each when joined (UCS-2, GSM 03.40). */
export function smsParts(text: string): number {
  return text.length <= 70 ? Math.min(1, text.length) : Math.ceil(text.length / 67);
}
