import { DomainError } from '../../platform/errors.js';
import type { Actor } from '../../platform/unit-of-work.js';
import { authorise } from './domain/ability.js';
import type { StaffActor } from './staff-actor.js';

/** Reference data and the calendar are changed by staff who may, and by the system when it is set up. */
export function authoriseReferenceChange(actor: Actor | StaffActor): void {
  if (actor.kind === 'SYSTEM') return;
  if ('ability' in actor) return authorise(actor, 'change', 'Reference');
  throw new DomainError('NOT_PERMITTED', {
    zh: '基础数据由系统管理员维护，您没有此项权限',
    en: 'Reference data is kept by administrators; you may not change it',
  });
}
