/** At most `most` uses within any `window` milliseconds. */
export interface QuotaRule {
  readonly most: number;
  readonly window: number;
}

export type QuotaVerdict =
  /** The uses to store, this one included. */
  | { readonly admitted: true; readonly uses: number[] }
  /** When the first use is free again, milliseconds since 1970, and the rule that refused. */
  | { readonly admitted: false; readonly freeAt: number; readonly rule: QuotaRule };

/** Whether one more use at `now` keeps every rule; of several that refuse, the one that lasts longest is told. */
export function takeUse(uses: readonly number[], rules: readonly QuotaRule[], now: number): QuotaVerdict {
  const refusals = rules.flatMap((rule) => {
    const within = uses.filter((use) => use > now - rule.window);
    if (within.length < rule.most) return [];
    return { admitted: false as const, freeAt: within[within.length - rule.most]! + rule.window, rule };
  });
  const longest = refusals.reduce<(typeof refusals)[number] | undefined>(
    (worst, each) => (worst && worst.freeAt >= each.freeAt ? worst : each), undefined);
  if (longest) return longest;
  const widest = Math.max(...rules.map(({ window }) => window));
  return { admitted: true, uses: [...uses.filter((use) => use > now - widest), now] };
}
