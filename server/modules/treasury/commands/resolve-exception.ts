import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { requiredText } from '../../reference/domain/required-text.js';
import { authorise } from '../../staff/domain/ability.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { ReconciliationException } from '../reconciliation-exception.entity.js';
import type {} from '../events.js';

export interface ResolveExceptionOptions {
  readonly id: string;
  readonly version: number;
  /** What was found and done, 1–500 characters. */
  readonly resolution: string;
}

/** Finance closes an exception with a reason. NOT_FOUND, STALE_VERSION when another did so first. Returns its id. */
export async function resolveException(runtime: Runtime, actor: StaffActor, options: ResolveExceptionOptions): Promise<string> {
  authorise(actor, 'resolve', 'ReconciliationException');
  const resolution = requiredText(options.resolution, 'input.resolution', { zh: '处理说明', en: 'The resolution' }, 500);
  await runtime.transact(actor, (work) => resolveWithin(work, runtime.sealing, { ...options, resolution }));
  return options.id;
}

/** As `resolveException` for an actor and a text already checked, in the caller's transaction. Returns what was closed. */
export async function resolveWithin(work: Work, sealing: Sealing, options: ResolveExceptionOptions): Promise<ReconciliationException> {
  const { id, version, resolution } = options;
  const resolved = { resolvedAt: work.now, resolvedBy: work.actor.name, resolution, version: version + 1 };
  const closed = await work.em.nativeUpdate(ReconciliationException, { id, version, resolvedAt: null }, resolved);
  const exception = await present(work, id);
  if (closed !== 1) throw resolvedBefore(exception);
  const subject = { type: 'ReconciliationException', id };
  await recordAudit(work, sealing, 'treasury.exception-resolved', subject, { kind: exception.kind });
  return exception;
}

async function present({ em }: Work, id: string): Promise<ReconciliationException> {
  const found = await em.findOne(ReconciliationException, { id }, { disableIdentityMap: true });
  if (found) return found;
  throw new DomainError('NOT_FOUND', { zh: '没有这个对账异常，请刷新列表', en: 'There is no such exception; reload the list' }, { field: 'input.id' });
}

function resolvedBefore({ resolvedBy, resolvedAt }: ReconciliationException): DomainError {
  return new DomainError(
    'STALE_VERSION',
    { zh: '该异常已被他人处理，请刷新后查看', en: 'The exception was changed by somebody else; reload to see it' },
    { ...(resolvedBy && { changedBy: resolvedBy }), ...(resolvedAt && { changedAt: resolvedAt }) },
  );
}
