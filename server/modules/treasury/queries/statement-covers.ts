import type { EntityManager } from '../../../platform/database/database.js';
import { epochOn, type BusinessDay } from '../../calendar/domain/business-day.js';
import { Statement } from '../statement.entity.js';

/** Whether a statement of the account that holds this business day was imported. */
export async function statementCovers(em: EntityManager, account: string, day: BusinessDay): Promise<boolean> {
  const noon = new Date(epochOn(day, 12 * 60));
  return (await em.count(Statement, { account, fromAt: { $lte: noon }, toAt: { $gte: noon } })) > 0;
}
