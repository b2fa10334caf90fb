/** What a scan can be: as it should, or with one of the faults that reviewers return it for. */
export const formVariants = ['complete', 'missing-seal', 'missing-signature', 'too-dark', 'cut-off', 'skewed'] as const;
export type FormVariant = (typeof formVariants)[number];
