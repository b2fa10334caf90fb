import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { understand, type LookupKind, type UnderstoodText } from '../domain/lookup-kind.js';
import { findOrders, MOST_HITS, type LookupHit } from '../queries/find-orders.js';
import type {} from '../events.js';

export interface LookupResult {
  readonly kind: LookupKind;
  readonly understood: string;
  readonly hits: readonly LookupHit[];
  readonly tooMany: boolean;
  readonly milliseconds: number;
}

const LONGEST_TEXT = 200;

/** Finds orders by whatever the caller can give. Leaves an audit row with kind and count, never the text. */
export async function lookUp(runtime: Runtime, actor: StaffActor, text: string): Promise<LookupResult> {
  authorise(actor, 'look-up', 'Application');
  const began = runtime.clock.now();
  const understood = requireUnderstood(text);
  const found = await findOrders(runtime.db.orm.em.fork(), runtime.sealing, understood);
  const hits = found.slice(0, MOST_HITS);
  const tooMany = found.length > MOST_HITS;
  const { kind, masked } = understood;
  await runtime.transact(actor, (work) =>
    recordAudit(work, runtime.sealing, 'hotline.looked-up', { type: 'Lookup', id: kind }, { kind, hits: hits.length, tooMany }),
  );
  return { kind, understood: masked, hits, tooMany, milliseconds: runtime.clock.now().getTime() - began.getTime() };
}

function requireUnderstood(text: string): UnderstoodText {
  const understood = text.length <= LONGEST_TEXT ? understand(text) : null;
  if (understood) return understood;
  throw invalidInput(
    'text',
    '请输入订单号、信用代码、手机号、身份证号、证书序列号，或企业名称中的至少两个字（不超过 200 字）',
    'type an order number, credit code, mobile, ID number, certificate serial, or at least two characters of a name (200 at most)',
  );
}
