import { createHash } from 'node:crypto';
import type { BankGateway, BankStatement } from '../../../gateways/bank/port.js';
import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { uuidv7 } from '../../../platform/ids.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { againOnCollision } from '../again-on-collision.js';
import { alreadyImported, contradictsEntries, otherAccount, overlaps } from '../domain/statement-refusals.js';
import { Statement } from '../statement.entity.js';
import { storeEntries } from '../store-entries.js';
import type {} from '../events.js';

export interface StatementGateways {
  readonly bank: BankGateway;
  readonly documents: DocumentStore;
}

/**
 * Imports a statement file whole or not at all, and keeps the file sealed. Refuses with STATEMENT_DAMAGED (with the
 * line), STATEMENT_DOES_NOT_ADD_UP, ALREADY_IMPORTED, DUPLICATE (an overlapping period) or INVALID_INPUT (another
 * account). Returns the statement's id.
 */
export async function takeInStatement(runtime: Runtime, gateways: StatementGateways, actor: Actor, file: Uint8Array): Promise<string> {
  const statement = gateways.bank.readStatement(file);
  if (statement.account !== gateways.bank.account) throw otherAccount();
  const contentHash = createHash('sha256').update(file).digest('hex');
  await refuseKnown(runtime.db.orm.em.fork(), statement, contentHash);
  const id = uuidv7(runtime.clock, runtime.random);
  const storageKey = `statements/${id}`;
  await gateways.documents.put(storageKey, runtime.sealing.sealBytes(file, { table: 'statement', column: 'file', id }));
  try {
    const facts = { id, storageKey, contentHash };
    await againOnCollision(() => runtime.transact(actor, (work) => store(work, runtime, statement, facts)));
  } catch (error) {
    await gateways.documents.remove(storageKey);
    throw error;
  }
  return id;
}

/** One read, so that a file being imported at this moment is either there with all it excludes or not at all. */
async function refuseKnown(em: Work['em'], { statementId, account, from, to }: BankStatement, contentHash: string): Promise<void> {
  const sameNumber = { account, statementNo: statementId };
  const samePeriod = { account, fromAt: { $lte: to }, toAt: { $gte: from } };
  const known = await em.find(Statement, { $or: [{ contentHash }, sameNumber, samePeriod] }, { disableIdentityMap: true });
  if (known.some((one) => one.contentHash === contentHash)) throw alreadyImported(statementId);
  if (known[0]) throw overlaps(known[0].statementNo);
}

type FileFacts = Pick<Statement, 'id' | 'storageKey' | 'contentHash'>;

async function store(work: Work, { sealing }: Runtime, statement: BankStatement, facts: FileFacts): Promise<void> {
  const { account, statementId: statementNo, from: fromAt, to: toAt, openingFen, closingFen, entries } = statement;
  await refuseKnown(work.em, statement, facts.contentHash);
  await work.em.insert(Statement, {
    ...facts, statementNo, account, fromAt, toAt, openingFen, closingFen,
    entryCount: entries.length, importedBy: work.actor.name, importedAt: work.now,
  });
  const { contradicting } = await storeEntries(work, sealing, { account, statementId: facts.id }, entries);
  if (contradicting.length > 0) throw contradictsEntries(contradicting);
  const details = { statementNo, entries: entries.length };
  await recordAudit(work, sealing, 'treasury.statement-imported', { type: 'Statement', id: facts.id }, details);
}
