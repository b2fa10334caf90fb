import { after, minutes } from '../../../platform/clock.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { applicantActor, type ApplicantActor } from '../../applicant/applicant-actor.js';
import { VISIT_IDLE } from '../domain/phone-link-limits.js';
import { hashLinkToken } from '../link-token.js';
import { PhoneLink } from '../phone-link.entity.js';

/** A phone inside one order, acting for who made its link. */
export interface Visit {
  readonly linkId: string;
  readonly applicationId: string;
  readonly applicant: ApplicantActor;
}

/** Writing at each request would cost a flush each; a minute of thirty is precise enough. */
const TOUCH_EVERY = minutes(1);

/** Which visit a phone's token belongs to; undefined when it is unknown, has ended, is idle too long or too old. */
export async function phoneVisitOf(runtime: Runtime, token: string): Promise<Visit | undefined> {
  const now = runtime.clock.now();
  const found = await rows<{ PhoneLink: PhoneLink }>(runtime.db.orm.em.fork())
    .selectFrom('PhoneLink')
    .select(['id', 'applicationId', 'accountId', 'lastSeenAt'])
    .where('visitHash', '=', hashLinkToken(token))
    .where('state', '=', 'OPENED')
    .where('visitUntil', '>', now)
    .where('lastSeenAt', '>', after(now, -VISIT_IDLE))
    .executeTakeFirst();
  if (!found) return undefined;
  const { id, applicationId, accountId, lastSeenAt } = found;
  if (lastSeenAt && now.getTime() - lastSeenAt.getTime() >= TOUCH_EVERY) await touch(runtime, id, lastSeenAt);
  return { linkId: id, applicationId, applicant: applicantActor(accountId) };
}

/** Of several requests at once one writes. */
async function touch(runtime: Runtime, id: string, lastSeenAt: Date): Promise<void> {
  await runtime.transact(systemActor('sessions'), ({ em, now }) =>
    em.nativeUpdate(PhoneLink, { id, lastSeenAt, state: 'OPENED' }, { lastSeenAt: now }),
  );
}
