import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { wrongState } from '../../../platform/state-machine.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { applicationMachine } from '../domain/application-states.js';
import { requireKeepable, type TypedForm } from '../domain/typed-form.js';
import { FormDraft } from '../form-draft.entity.js';
import { loadOwnApplication } from '../queries/load-application.js';
import { sealTyped } from '../typed-draft.js';

export interface SaveDraftOptions {
  readonly id: string;
  /** The revision that this was typed over; 0 where nothing was typed before. */
  readonly revision: number;
  readonly typed: TypedForm;
}

/**
 * Keeps what was typed, checked in nothing but its size (INVALID_INPUT). STALE_VERSION when something else was typed
 * meanwhile, which stays; WRONG_STATE when the form cannot be changed now. Returns the new revision.
 */
export async function saveDraft(runtime: Runtime, actor: Actor, options: SaveDraftOptions): Promise<number> {
  const typed = requireKeepable(options.typed);
  return runtime.transact(actor, async (work) => {
    const { id, state } = await loadOwnApplication(work.em, actor, options.id);
    if (state !== 'DRAFT' && state !== 'RETURNED') throw wrongState(applicationMachine.labels[state], state);
    const content = sealTyped(runtime.sealing, id, typed);
    await (options.revision === 0 ? first(work, id, content) : next(work, id, content, options.revision));
    return options.revision + 1;
  });
}

async function first({ em, now }: Work, applicationId: string, content: string): Promise<void> {
  await em.insert(FormDraft, { applicationId, content, revision: 1, checkedRevision: 0, savedAt: now }).catch(refuseSecond);
}

async function next({ em, now }: Work, applicationId: string, content: string, revision: number): Promise<void> {
  const written = await em.nativeUpdate(FormDraft, { applicationId, revision }, { content, revision: revision + 1, savedAt: now });
  if (written !== 1) throw typedElsewhere();
}

function refuseSecond(error: unknown): never {
  throw isUniqueViolation(error) ? typedElsewhere() : error;
}

const typedElsewhere = (): DomainError =>
  new DomainError('STALE_VERSION', {
    zh: '该申请正在其他页面或设备上填写，这里的内容尚未保存；请刷新查看最新内容，您刚填写的仍留在本页',
    en: 'The form was filled in on another page or device, so this is not saved yet; reload to see what is there, what you typed stays on this page',
  });
