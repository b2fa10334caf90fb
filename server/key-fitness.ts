import { auditSeal } from './modules/audit/domain/audit-seal.js';
import type { AuditEntry } from './modules/audit/audit-entry.entity.js';
import type { Application } from './modules/application/application.entity.js';
import { openField } from './modules/application/seal-form.js';
import { rows, type Database } from './platform/database/database.js';
import { finding, type Finding } from './platform/finding.js';
import { equalHashes, type Sealing } from './platform/sealing.js';

/** Some rows may have been tampered with; all of the latest, no: then the key is another one. */
const LATEST = 5;

/**
 * Whether the configured keys are those the data were stored under: a well-formed but wrong key would let the server
 * start, fail at every case, and seal new data so that nobody finds it by the old index.
 */
export async function checkKeys({ orm }: Database, sealing: Sealing): Promise<Finding[]> {
  const query = rows<{ AuditEntry: AuditEntry; Application: Application }>(orm.em.fork());
  const audited = await query.selectFrom('AuditEntry').selectAll().orderBy('id', 'desc').limit(LATEST).execute();
  const cases = await query.selectFrom('Application').selectAll().orderBy('id', 'desc').limit(LATEST).execute();
  const indexFits = audited.length === 0 || audited.some(({ seal, ...entry }) => equalHashes(seal, auditSeal(sealing, entry)));
  const sealingFits = cases.length === 0 || cases.some((row) => opens(sealing, row));
  return [...(indexFits ? [] : [otherKey('INDEX_KEY')]), ...(sealingFits ? [] : [otherKey('SEALING_KEYS')])];
}

function opens(sealing: Sealing, row: Application): boolean {
  try {
    openField(sealing, row, 'operatorName');
    return true;
  } catch {
    return false; // the very question
  }
}

const otherKey = (key: string): Finding => finding(
  'error',
  key,
  '与数据库中数据所用的密钥不同。请恢复原来的密钥；轮换 SEALING_KEYS 时保留旧密钥在后',
  'is not the key that the stored data were made with. Restore the former key; when rotating SEALING_KEYS keep the old ones behind the new',
);
