/** What staff pick a reason for. */
export const reasonKinds = ['RETURN', 'REJECT', 'HOLD', 'ESCALATE', 'RECALL', 'CANCEL', 'REVEAL'] as const;
export type ReasonKind = (typeof reasonKinds)[number];
