import { invalidInput } from '../../../platform/errors.js';
import type { Dialect } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import { readFingerprint } from '../domain/key-fingerprint.js';

/** Debian's list for one length has 100,000 keys. */
const MOST = 1_000_000;
const CHUNK = 2_000;

/**
 * Adds keys, by their fingerprints, to those that are never certified; known ones stay. All or nothing; INVALID_INPUT
 * names the row (`fingerprints[3]`). Returns how many there were.
 */
export async function listWeakKeys(runtime: Runtime, actor: Actor, fingerprints: readonly string[]): Promise<number> {
  authoriseReferenceChange(actor);
  if (fingerprints.length === 0 || fingerprints.length > MOST) {
    throw invalidInput('fingerprints', `每次导入 1 至 ${MOST} 个密钥指纹`, `import 1 to ${MOST} fingerprints at a time`);
  }
  const read = fingerprints.map((text, index) => readFingerprint(text) ?? refuse(index));
  await runtime.transact(actor, async (work) => {
    for (let at = 0; at < read.length; at += CHUNK) await store(work, runtime.db.dialect, read.slice(at, at + CHUNK));
    await recordAudit(work, runtime.sealing, 'certificate.listWeakKeys', { type: 'WeakKey', id: 'list' }, { keys: read.length });
  });
  return read.length;
}

function refuse(index: number): never {
  throw invalidInput(`fingerprints[${index}]`, '密钥指纹应为 64 位（SHA-256）或 20 位（Debian）十六进制数', 'a fingerprint has 64 (SHA-256) or 20 (Debian) hexadecimal digits');
}

const INSERT = { sqlite: 'insert or ignore', mysql: 'insert ignore' } as const;

/** By hand, as the bank directory is: entities would take ten seconds in which SQLite lets nobody else write. */
async function store({ em }: Work, dialect: Dialect, fingerprints: readonly string[]): Promise<void> {
  const places = fingerprints.map(() => '(?)').join(', ');
  await em.execute(`${INSERT[dialect]} into weak_key (fingerprint) values ${places}`, [...fingerprints], 'run');
}
