import { defineReasonCode } from '../../modules/reference/commands/define-reason-code.js';
import { defaultReasonCodes } from '../../modules/reference/domain/default-reason-codes.js';
import type { ReopenableItem } from '../../modules/reference/domain/reopenable-items.js';
import { returnApplication } from '../../modules/review/commands/return-application.js';
import { loadApplication } from '../../modules/application/queries/load-application.js';
import { claimApplication } from '../../modules/review/commands/claim-application.js';
import { minutes } from '../../platform/clock.js';
import { systemActor } from '../../platform/unit-of-work.js';
import type { Harness } from '../harness.js';
import { aCase, type ApplicationChoices, type MadeApplication } from './applications.js';
import { aStaffMember, staffNow } from './staff.js';

type Subject = Pick<Harness, 'runtime' | 'gateways' | 'clock'>;

/** A case that a reviewer returned a minute ago, for one item to be done again. */
export async function returnedFor(
  harness: Subject,
  item: ReopenableItem,
  choices: Omit<ApplicationChoices, 'state'> = {},
): Promise<MadeApplication> {
  const { runtime, clock } = harness;
  const reason = defaultReasonCodes.find(({ reopens }) => reopens === item)!;
  await defineReasonCode(runtime, systemActor('test'), reason);
  const made = await aCase(harness, choices);
  const { id } = made.application;
  const reviewer = await aStaffMember(harness, 'reviewer');
  clock.advance(minutes(1));
  await claimApplication(runtime, staffNow(harness, reviewer), { id });
  const { version } = await loadApplication(runtime.db.orm.em.fork(), id);
  await returnApplication(runtime, staffNow(harness, reviewer), { id, version, reasonCodes: [reason.code] });
  clock.advance(minutes(1));
  return { ...made, application: await loadApplication(runtime.db.orm.em.fork(), id) };
}
