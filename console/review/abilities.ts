import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import type { Language } from '../i18n/provider.js';

export interface Ability {
  readonly allowed: boolean;
  /** Why not, in the language asked for. */
  readonly reason: string | null;
}

/** What the server said may be done now. What it did not mention may not. */
export function abilityTo(
  application: Pick<CaseFragment, 'abilities'>,
  action: string,
  language: Language,
): Ability {
  const found = application.abilities.find((ability) => ability.action === action);
  if (!found) return { allowed: false, reason: null };
  const { allowed, reasonZh, reasonEn } = found;
  return { allowed, reason: reasonZh && reasonEn ? inLanguage({ zh: reasonZh, en: reasonEn }, language) : null };
}
