import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Fen } from '../../../platform/money.js';
import type { TransferCredit } from '../transfer-credit.entity.js';

/** What transfers brought towards an order that is not paid yet. */
export async function keptFen(em: EntityManager, applicationId: string): Promise<Fen> {
  const kept = await rows<{ TransferCredit: TransferCredit }>(em).selectFrom('TransferCredit').select('amountFen')
    .where('applicationId', '=', applicationId).where('standing', '=', 'PARTIAL').execute();
  return kept.reduce((sum, { amountFen }) => sum + Number(amountFen), 0);
}
