import type { Runtime } from '../../../platform/runtime.js';
import { PhoneLink } from '../phone-link.entity.js';
import { moveLink } from '../move-link.js';
import type { Visit } from '../queries/phone-visit.js';

/** The phone is done: its session ends. One that has ended already is left as it is. */
export async function leavePhonePage(runtime: Runtime, { linkId, applicant }: Visit): Promise<void> {
  await runtime.transact(applicant, async (work) => {
    const link = await work.em.findOne(PhoneLink, { id: linkId, state: 'OPENED' }, { disableIdentityMap: true });
    if (link) await moveLink(work, runtime.sealing, link, 'leave');
  });
}
