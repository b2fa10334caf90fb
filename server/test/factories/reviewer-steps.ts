import { approveApplication } from '../../modules/review/commands/approve-application.js';
import { claimApplication } from '../../modules/review/commands/claim-application.js';
import { recallApproval } from '../../modules/review/commands/recall-approval.js';
import { releaseApplication } from '../../modules/review/commands/release-application.js';
import { returnApplication } from '../../modules/review/commands/return-application.js';
import { takeNext } from '../../modules/review/commands/take-next.js';
import type { StaffActor } from '../../modules/staff/staff-actor.js';
import type { Harness } from '../harness.js';
import { caseNow } from './reviews.js';
import { staffNow } from './staff.js';

type Subject = Pick<Harness, 'runtime'>;

/** The reviewer claims the case. */
export const claim = ({ runtime }: Subject, reviewer: StaffActor, id: string): Promise<string> =>
  claimApplication(runtime, staffNow({ runtime }, reviewer), { id });

/** The reviewer takes whatever is most urgent. Returns its id. */
export const takeMostUrgent = ({ runtime }: Subject, reviewer: StaffActor): Promise<string> =>
  takeNext(runtime, staffNow({ runtime }, reviewer));

/** The holder gives the case back to the queue. */
export async function release({ runtime }: Subject, reviewer: StaffActor, id: string): Promise<void> {
  const { version } = await caseNow({ runtime }, id);
  await releaseApplication(runtime, staffNow({ runtime }, reviewer), { id, version });
}

/** The holder returns the case for a clearer seal. */
export async function returnForSeal({ runtime }: Subject, reviewer: StaffActor, id: string): Promise<void> {
  const { version } = await caseNow({ runtime }, id);
  await returnApplication(runtime, staffNow({ runtime }, reviewer), { id, version, reasonCodes: ['SEAL_UNCLEAR'] });
}

/** The holder, who has ticked everything, approves the case. */
export async function approve({ runtime }: Subject, reviewer: StaffActor, id: string): Promise<void> {
  const { version } = await caseNow({ runtime }, id);
  await approveApplication(runtime, staffNow({ runtime }, reviewer), { id, version });
}

/** A senior takes the approval back. */
export async function recall({ runtime }: Subject, senior: StaffActor, id: string): Promise<void> {
  const { version } = await caseNow({ runtime }, id);
  await recallApproval(runtime, staffNow({ runtime }, senior), { id, version, reasonCodes: ['RECALL_DECIDED_WRONGLY'] });
}
