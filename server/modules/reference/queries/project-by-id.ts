import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Project } from '../project.entity.js';

/** A project that something refers to: its foreign key says that it exists. */
export async function projectById(em: EntityManager, id: string): Promise<Readonly<Project>> {
  return rows<{ Project: Project }>(em).selectFrom('Project').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
