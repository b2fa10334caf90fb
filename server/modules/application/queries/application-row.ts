import { rows, type EntityManager } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { Application } from '../application.entity.js';

/** A case as its row stands: sealed values stay sealed. */
export type ApplicationRow = Readonly<Application>;

export async function findApplicationRow(em: EntityManager, id: string): Promise<ApplicationRow | undefined> {
  return rows<{ Application: Application }>(em).selectFrom('Application').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The row, or a NOT_FOUND refusal. */
export async function applicationRow(em: EntityManager, id: string): Promise<ApplicationRow> {
  const row = await findApplicationRow(em, id);
  if (row) return row;
  throw new DomainError('NOT_FOUND', { zh: '没有这个申请，请核对单号', en: 'There is no such application; check the order number' }, { field: 'id' });
}
