import { CommandReceipt } from './database/command-receipt.entity.js';
import { isConnectionLost, isTransactionConflict } from './database/faults.js';
import type { Database, EntityManager } from './database/database.js';
import { DomainError } from './errors.js';
import { uuidv7 } from './ids.js';
import { storeEvent, type EventName, type EventPayload, type OutboxRegistry } from './outbox/store.js';
import type { Clock } from './clock.js';
import type { Random } from './random.js';

/** Who does something. Staff commands get a richer actor (role, ability) from the staff slice. */
export interface Actor {
  readonly kind: 'STAFF' | 'APPLICANT' | 'SYSTEM';
  readonly id: string;
  readonly name: string;
}

export const systemActor = (name: string): Actor => ({ kind: 'SYSTEM', id: name, name });

/** One open transaction. Everything a command writes goes through it; it never awaits the outside world. */
export interface Work {
  readonly em: EntityManager;
  readonly actor: Actor;
  /** One instant for the whole unit: state, audit and events agree. */
  readonly now: Date;
  readonly newId: () => string;
  /** Stores an event (and a delivery per handler) in this transaction. Payloads hold ids only. */
  raise<N extends EventName>(name: N, payload: EventPayload<N>): Promise<void>;
}

export interface UnitOfWorkDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly outbox: OutboxRegistry;
}

export type Transact = <T>(actor: Actor, work: (work: Work) => Promise<T>) => Promise<T>;

const ATTEMPTS = 12;

const busy = (): DomainError =>
  new DomainError('BUSY', { zh: '系统繁忙，请稍后再试，所填内容未丢失', en: 'The system is busy; try again in a moment, nothing was lost' });

/**
 * The unit of work: runs the closure in one transaction and commits, or leaves nothing behind.
 * The closure must be re-runnable: it is run again on busy, deadlock and certification failure (the last comes at
 * COMMIT), and after a lost connection once the command receipt shows that the COMMIT did not happen.
 */
export function unitOfWork(dependencies: UnitOfWorkDependencies): Transact {
  const { db, clock, random } = dependencies;
  return async (actor, work) => {
    for (let attempt = 1; ; attempt += 1) {
      const commandId = uuidv7(clock, random);
      try {
        return await runOnce(dependencies, commandId, actor, work);
      } catch (error) {
        if (error instanceof CommitAnswerLost) {
          const settled = await receiptExists(db, commandId);
          if (settled) return error.result as Awaited<ReturnType<typeof work>>;
        } else if (!isTransactionConflict(error) && !isConnectionLost(error)) {
          throw error;
        }
        if (attempt >= ATTEMPTS) throw busy();
        await backOff(attempt);
      }
    }
  };
}

class CommitAnswerLost extends Error {
  constructor(readonly result: unknown) {
    super('the answer to COMMIT was lost');
  }
}

async function runOnce<T>(
  { db, clock, random, outbox }: UnitOfWorkDependencies,
  commandId: string,
  actor: Actor,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const em = db.orm.em.fork({ clear: true });
  let raised = false;
  await em.begin(db.dialect === 'mysql' ? { isolationLevel: 'read committed' as never } : {});
  // After BEGIN, which on SQLite waits for its turn: what commits later also says so.
  const now = clock.now();
  let result: T;
  try {
    result = await work({
      em,
      actor,
      now,
      newId: () => uuidv7(clock, random),
      raise: async (name, payload) => {
        raised = true;
        await storeEvent(em, outbox, { id: uuidv7(clock, random), name, payload, at: now }, () => uuidv7(clock, random));
      },
    });
    await em.flush();
    if (db.dialect === 'mysql') await em.insert(CommandReceipt, { id: commandId, at: now });
  } catch (error) {
    await rollback(em);
    throw error;
  }
  await commit(em, result);
  if (raised) outbox.nudge();
  return result;
}

async function commit(em: EntityManager, result: unknown): Promise<void> {
  try {
    await em.commit();
  } catch (error) {
    await rollback(em);
    if (isConnectionLost(error)) throw new CommitAnswerLost(result);
    throw error;
  }
}

/** A rollback that fails (dead connection) must not hide why the transaction failed: the server rolls back by itself. */
async function rollback(em: EntityManager): Promise<void> {
  if (!em.isInTransaction()) return;
  await em.rollback().catch(() => undefined);
}

async function receiptExists(db: Database, commandId: string): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await db.orm.em.fork().count(CommandReceipt, { id: commandId })) > 0;
    } catch (error) {
      if (!isConnectionLost(error) || attempt >= ATTEMPTS) throw error;
      await backOff(attempt);
    }
  }
}

/** Full jitter, 2 ms doubling to 250 ms: colliding workers must not collide again in step. */
async function backOff(attempt: number): Promise<void> {
  const ceiling = Math.min(250, 2 ** attempt);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * ceiling));
}
