import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { DownloadCode } from '../download-code.entity.js';
import { newestCode } from './code-standing.js';

/** The code in clear, for its message alone; null when it is on its way already, or another one was made since. */
export async function openDownloadCode(em: EntityManager, sealing: Sealing, codeId: string): Promise<string | null> {
  const found = await em.findOne(DownloadCode, { id: codeId, sentAt: null }, { disableIdentityMap: true });
  if (!found?.code || (await newestCode(em, found.applicationId))?.id !== codeId) return null;
  return sealing.open(found.code, { table: 'download_code', column: 'code', id: codeId });
}
