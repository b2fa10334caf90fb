import type { EntityManager } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors.js';
import { wrongState } from '../../platform/state-machine.js';
import type { Application } from '../application/application.entity.js';
import { applicationMachine, endedStates } from '../application/domain/application-states.js';
import { reopenedItems } from '../application/queries/reopened-items.js';
import { openWish } from './staff-wish.js';

/**
 * Lets a phone into a draft whose form is saved, into a returned case that asks for photos or a face check, and into any
 * open case whose staff wait for a face check.
 */
export async function permitPhonePage(em: EntityManager, application: Application, now: Date): Promise<void> {
  const { id, state, formSavedAt } = application;
  if (!endedStates.includes(state) && (await openWish(em, id, now))) return;
  if (state !== 'DRAFT' && state !== 'RETURNED') throw wrongState(applicationMachine.labels[state], state);
  if (formSavedAt === null) {
    throw new DomainError('WRONG_STATE', { zh: '请先填写并保存经办人信息', en: 'Fill in and save the operator’s data first' }, { state });
  }
  if (state === 'DRAFT') return;
  const { may } = await reopenedItems(em, id);
  if (may.includes('id_photos') || may.includes('liveness')) return;
  throw new DomainError('WRONG_STATE', { zh: '证件照片和活体认证未被退回，无需用手机办理', en: 'Neither photos nor face check were returned; the phone is not needed' }, { state });
}
