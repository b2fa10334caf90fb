import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import { judgeCompleteness, missingItems } from '../domain/completeness.js';
import { submissionEvidence } from './submission-evidence.js';

/** What an order still lacks, in words; nothing once it is handed in. */
export async function missingOf({ db, sealing }: Runtime, row: ApplicationRow) {
  if (row.state !== 'DRAFT' && row.state !== 'RETURNED') return [];
  const { missing } = judgeCompleteness(await submissionEvidence(db.orm.em.fork(), sealing, row));
  return missing.map((code) => ({ code, ...missingItems[code] }));
}
