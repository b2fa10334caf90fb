import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Fen } from '../../../platform/money.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import { Price } from '../price.entity.js';
import { Project } from '../project.entity.js';
import type {} from '../events.js';

export interface DefinePriceOptions {
  readonly projectId: string;
  /** 1 to 5. */
  readonly termYears: number;
  /** What new orders cost; orders already made keep the price they were made at. */
  readonly amountFen: Fen;
}

/** Sets what a renewal of so many years costs in a project. NOT_FOUND for an unknown project. */
export async function definePrice(runtime: Runtime, actor: Actor, options: DefinePriceOptions): Promise<void> {
  authoriseReferenceChange(actor);
  check(options);
  const { projectId, termYears, amountFen } = options;
  await runtime.transact(actor, async (work) => {
    if ((await work.em.count(Project, { id: projectId })) === 0) throw unknownProject();
    const price = { id: work.newId(), projectId, termYears, amountFen };
    await work.em.upsert(Price, price, { onConflictFields: ['projectId', 'termYears'], onConflictMergeFields: ['amountFen'] });
    await recordAudit(work, runtime.sealing, 'reference.definePrice', { type: 'Project', id: projectId }, { projectId, termYears, amountFen });
  });
}

function check({ termYears, amountFen }: DefinePriceOptions): void {
  if (!Number.isInteger(termYears) || termYears < 1 || termYears > 5) {
    throw invalidInput('termYears', '办理年限应为 1 至 5 的整数', 'the term must be 1 to 5 whole years');
  }
  if (!Number.isSafeInteger(amountFen) || amountFen < 1 || amountFen > 100_000_000) {
    throw invalidInput('amountFen', '价格应在 0.01 元至 100 万元之间', 'the price must be between 0.01 and 1,000,000 yuan');
  }
}

const unknownProject = (): DomainError =>
  new DomainError('NOT_FOUND', { zh: '没有这个项目，请先建立项目', en: 'There is no such project; define it first' }, { field: 'projectId' });
