import type { Work } from '../../../platform/unit-of-work.js';
import { DownloadCode } from '../download-code.entity.js';

/**
 * The message is on its way (or queued, sealed in its place): from now on nobody can read the code here any more. In
 * the caller's transaction; doing it again changes nothing.
 */
export async function markDownloadCodeSent({ em, now }: Work, codeId: string): Promise<void> {
  await em.nativeUpdate(DownloadCode, { id: codeId, sentAt: null }, { sentAt: now, code: null });
}
