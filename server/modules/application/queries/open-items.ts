import type { EntityManager } from '../../../platform/database/database.js';
import { reopenableItems, type ReopenableItem } from '../../reference/domain/reopenable-items.js';
import type { ApplicationRow } from './application-row.js';
import { reopenedItems } from './reopened-items.js';

/** What an applicant may do on an order now: everything on a draft, what was reopened on a returned one, else nothing. */
export async function openItems(
  em: EntityManager,
  { id, state }: Pick<ApplicationRow, 'id' | 'state'>,
): Promise<readonly ReopenableItem[]> {
  if (state === 'DRAFT') return reopenableItems;
  return state === 'RETURNED' ? (await reopenedItems(em, id)).may : [];
}
