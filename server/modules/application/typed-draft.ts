import { raw } from '@mikro-orm/core';
import type { EntityManager } from '../../platform/database/database.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { typedFromForm, type TypedForm } from './domain/typed-form.js';
import { FormDraft } from './form-draft.entity.js';
import { openForm } from './open-form.js';
import type { ApplicationRow } from './queries/application-row.js';

const place = (applicationId: string) => ({ table: 'form_draft', column: 'content', id: applicationId });

export const sealTyped = (sealing: Sealing, applicationId: string, typed: TypedForm): string =>
  sealing.seal(JSON.stringify(typed), place(applicationId));

export interface TypedDraft {
  /** Null when nothing was typed or saved yet. */
  readonly typed: TypedForm | null;
  readonly revision: number;
  /** The form was saved checked, and is what was last typed. */
  readonly complete: boolean;
}

/** What was last typed for an order; where that is not kept, the form as it was saved. */
export async function readTypedDraft(em: EntityManager, sealing: Sealing, order: ApplicationRow): Promise<TypedDraft> {
  const draft = await em.findOne(FormDraft, { applicationId: order.id }, { disableIdentityMap: true });
  const saved = order.formSavedAt !== null;
  if (draft?.content) {
    const typed = JSON.parse(sealing.open(draft.content, place(order.id))) as TypedForm;
    return { typed, revision: draft.revision, complete: saved && draft.checkedRevision === draft.revision };
  }
  return { typed: asSaved(sealing, order), revision: draft?.revision ?? 0, complete: saved };
}

function asSaved(sealing: Sealing, order: ApplicationRow): TypedForm | null {
  const form = openForm(sealing, order);
  const { termYears, bankBranchName, flags } = order;
  return form && typedFromForm(form, { termYears, bankBranchName, renamed: flags.includes('NAME_CHANGED') });
}

/** Keeps what was typed along with the checked form that came of it, in the same unit of work. */
export async function keepChecked({ em, now }: Work, applicationId: string, content: string): Promise<void> {
  // Two statements: within one, MySQL would read the new revision and SQLite the old one.
  const known = await em.nativeUpdate(FormDraft, { applicationId }, { content, savedAt: now, revision: raw('revision + 1') });
  if (known === 1) await em.nativeUpdate(FormDraft, { applicationId }, { checkedRevision: raw('revision') });
  else await em.insert(FormDraft, { applicationId, content, savedAt: now, revision: 1, checkedRevision: 1 });
}

/** What was typed before counts no longer: the form was changed elsewhere. A page that still shows it is outdated. */
export async function forgetTyped({ em, now }: Pick<Work, 'em' | 'now'>, applicationId: string): Promise<void> {
  await em.nativeUpdate(FormDraft, { applicationId }, { content: null, savedAt: now, revision: raw('revision + 1') });
}
