import type { EntityManager } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors.js';
import { Document } from './document.entity.js';
import { documentMachine, type DocumentEvent } from './domain/document-states.js';

/** The automatic check writes a document once: it can come between reading and writing it one time. */
const TRIES = 3;

/** The guarded write of a document's state by a decision. Reads again where the automatic check wrote meanwhile. */
export async function moveDocument(
  em: EntityManager,
  id: string,
  event: DocumentEvent,
  set: Partial<Document> = {},
): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const { version, state } = await em.findOneOrFail(Document, { id }, { disableIdentityMap: true });
    const [to] = documentMachine.require(state, event).to;
    const moved = await em.nativeUpdate(Document, { id, version, state }, { ...set, state: to!, version: version + 1 });
    if (moved === 1) return;
  }
  throw new DomainError('BUSY', { zh: '资料正被更改，请稍后再试', en: 'A document is being changed; try again in a moment' });
}
