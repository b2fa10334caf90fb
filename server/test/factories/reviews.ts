import { Application } from '../../modules/application/application.entity.js';
import { defineReasonCode } from '../../modules/reference/commands/define-reason-code.js';
import { defaultReasonCodes } from '../../modules/reference/domain/default-reason-codes.js';
import { claimApplication } from '../../modules/review/commands/claim-application.js';
import { tickChecklist } from '../../modules/review/commands/tick-checklist.js';
import { checklist } from '../../modules/review/domain/checklist.js';
import type { StaffActor } from '../../modules/staff/staff-actor.js';
import { systemActor } from '../../platform/unit-of-work.js';
import type { Harness } from '../harness.js';
import { anApplication, type ApplicationChoices } from './applications.js';
import { staffNow } from './staff.js';

type Subject = Pick<Harness, 'runtime' | 'gateways'>;
const defined = new WeakMap<object, Promise<void>>();

/** The reason codes that ship. Once per harness. */
export function reasonCodes({ runtime }: Pick<Harness, 'runtime'>): Promise<void> {
  const known = defined.get(runtime);
  if (known) return known;
  const made = (async () => {
    for (const reason of defaultReasonCodes) await defineReasonCode(runtime, systemActor('test'), reason);
  })();
  defined.set(runtime, made);
  return made;
}

/** A paid case that the reviewer holds. */
export async function aClaimedCase(harness: Subject, reviewer: StaffActor, choices: ApplicationChoices = {}): Promise<Application> {
  const { id } = await anApplication(harness, choices);
  await claimApplication(harness.runtime, staffNow(harness, reviewer), { id });
  return caseNow(harness, id);
}

/** A claimed case with every item of the checklist ticked: one key away from approval. */
export async function aCheckedCase(harness: Subject, reviewer: StaffActor, choices: ApplicationChoices = {}): Promise<Application> {
  const { id } = await aClaimedCase(harness, reviewer, choices);
  await tickEverything(harness, reviewer, id);
  return caseNow(harness, id);
}

export async function tickEverything(harness: Pick<Harness, 'runtime'>, reviewer: StaffActor, id: string): Promise<void> {
  for (const { code } of checklist) await tickChecklist(harness.runtime, staffNow(harness, reviewer), { id, item: code, ticked: true });
}

export function caseNow({ runtime }: Pick<Harness, 'runtime'>, id: string): Promise<Application> {
  return runtime.db.orm.em.fork().findOneOrFail(Application, { id });
}
