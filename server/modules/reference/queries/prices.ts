import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Fen } from '../../../platform/money.js';
import type { Price } from '../price.entity.js';

export interface TermPrice {
  readonly termYears: number;
  readonly amountFen: Fen;
}

/** What renewals cost in a project, the shortest term first. */
export async function pricesOf(em: EntityManager, projectId: string): Promise<readonly TermPrice[]> {
  return rows<{ Price: Price }>(em)
    .selectFrom('Price')
    .select(['termYears', 'amountFen'])
    .where('projectId', '=', projectId)
    .orderBy('termYears')
    .execute();
}
