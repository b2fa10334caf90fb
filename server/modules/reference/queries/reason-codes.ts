import type { Runtime } from '../../../platform/runtime.js';
import { rows } from '../../../platform/database/database.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import type { ReasonCode, ReasonKind } from '../reason-code.entity.js';

/** The reasons in use, of one kind or all, in the order staff are shown them. */
export async function reasonCodes(runtime: Runtime, actor: StaffActor, kind?: ReasonKind | null): Promise<ReasonCode[]> {
  authorise(actor, 'read', 'Reference');
  return rows<{ ReasonCode: ReasonCode }>(runtime.db.orm.em.fork())
    .selectFrom('ReasonCode')
    .selectAll()
    .where('retiredAt', 'is', null)
    .$if(Boolean(kind), (query) => query.where('kind', '=', kind!))
    .orderBy('kind')
    .orderBy('position')
    .orderBy('code')
    .execute();
}
