import type { EntityManager } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors.js';
import { wrongState } from '../../platform/state-machine.js';
import type { Application } from '../application/application.entity.js';
import { applicationMachine } from '../application/domain/application-states.js';
import { reopenedItems } from '../application/queries/reopened-items.js';
import type { ReopenableItem } from '../reference/domain/reopenable-items.js';

/** Lets an applicant be checked in a draft whose form is saved, and in a returned case for what was reopened. */
export async function permitIdentityCheck(
  em: EntityManager,
  application: Application,
  item: ReopenableItem,
): Promise<void> {
  const { state, formSavedAt } = application;
  if (state !== 'DRAFT' && state !== 'RETURNED') throw wrongState(applicationMachine.labels[state], state);
  if (formSavedAt === null) {
    throw new DomainError('WRONG_STATE', { zh: '请先填写并保存经办人信息', en: 'Fill in and save the operator’s data first' }, { state });
  }
  if (state === 'RETURNED' && !(await reopenedItems(em, application.id)).may.includes(item)) {
    throw new DomainError('WRONG_STATE', { zh: '此项认证未被退回，无需重新进行', en: 'This check was not returned and need not be done again' }, { state });
  }
}
