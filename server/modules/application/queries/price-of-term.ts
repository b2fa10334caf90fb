import type { EntityManager } from '../../../platform/database/database.js';
import { invalidInput } from '../../../platform/errors.js';
import { pricesOf, type TermPrice } from '../../reference/queries/prices.js';

/** What a term costs in a project; without a term the shortest one. INVALID_INPUT where the price list has none. */
export async function priceOfTerm(em: EntityManager, projectId: string, termYears?: number | null): Promise<TermPrice> {
  const prices = await pricesOf(em, projectId);
  const found = termYears == null ? prices[0] : prices.find((price) => price.termYears === termYears);
  if (found) return found;
  throw invalidInput('termYears', '没有该办理年限，请从价目表中选择', 'there is no such term; choose one from the price list');
}
