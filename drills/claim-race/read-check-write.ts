import type { Installation } from '../../server/installation.js';
import { Application } from '../../server/modules/application/application.entity.js';
import { Decision } from '../../server/modules/review/decision.entity.js';
import { uuidv7 } from '../../server/platform/ids.js';
import type { EntityManager } from '../../server/platform/database/database.js';
import type { Transact, Work } from '../../server/platform/unit-of-work.js';

type Write = (unit: Work) => Promise<unknown>;

/** Entities whose writes lose their conditions. */
const unguarded = new Set<unknown>([Application, Decision]);

/**
 * The control: the product without its compare-and-set. Commands read before the transaction begins, their writes are
 * kept until they are done, and then go out in one transaction with every condition but the id taken off. That is
 * read-check-write, as DESIGN 4.1 forbids it. (Only dropping the conditions would not show on SQLite, where one
 * transaction at a time reads what the last one wrote.)
 */
export function withReadCheckWrite(real: Installation): Installation {
  const { runtime } = real;
  const transact: Transact = async (actor, work) => {
    const writes: Write[] = [];
    const em = deferring(runtime.db.orm.em.fork(), writes);
    const now = runtime.clock.now();
    const raise: Work['raise'] = async (name, payload) => void writes.push((unit) => unit.raise(name, payload));
    const newId = (): string => uuidv7(runtime.clock, runtime.random);
    const result = await work({ em, actor, now, newId, raise });
    await runtime.transact(actor, async (unit) => {
      for (const write of writes) await write(unit);
    });
    return result;
  };
  return { ...real, runtime: { ...runtime, transact } };
}

/** An EntityManager that reads at once and keeps its writes for later; each of them is taken to have succeeded. */
function deferring(em: EntityManager, writes: Write[]): EntityManager {
  const deferred: Partial<Record<keyof EntityManager, (...parameters: never[]) => Promise<unknown>>> = {
    nativeUpdate: async (entity: never, where: { readonly id?: string }, data: never) => {
      const condition = unguarded.has(entity) && where.id !== undefined ? { id: where.id } : where;
      writes.push((unit) => unit.em.nativeUpdate(entity, condition, data));
      return 1;
    },
    nativeDelete: async (entity: never, where: never) => {
      writes.push((unit) => unit.em.nativeDelete(entity, where));
      return 1;
    },
    insert: async (entity: never, row: never) => void writes.push((unit) => unit.em.insert(entity, row)),
    insertMany: async (entity: never, list: never) => void writes.push((unit) => unit.em.insertMany(entity, list)),
  };
  return new Proxy(em, {
    get(target, name) {
      if (name in deferred) return deferred[name as keyof EntityManager];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
