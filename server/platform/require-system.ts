import { DomainError } from './errors.js';
import type { Actor } from './unit-of-work.js';

/** Refuses with NOT_PERMITTED unless the product itself acts: registrations after a proof, channel notices, jobs. */
export function requireSystem(actor: Actor): void {
  if (actor.kind === 'SYSTEM') return;
  throw new DomainError('NOT_PERMITTED', {
    zh: '此操作只能由系统在核验之后进行，请从网上营业厅的相应步骤办理',
    en: 'Only the system does this, after its checks; go through the corresponding step of the online hall',
  });
}
