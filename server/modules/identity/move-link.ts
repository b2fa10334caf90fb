import { DomainError } from '../../platform/errors.js';
import type { Sealing } from '../../platform/sealing.js';
import type { Work } from '../../platform/unit-of-work.js';
import { recordAudit } from '../audit/commands/record-audit.js';
import { phoneLinkMachine, type PhoneLinkEvent } from './domain/phone-link-states.js';
import { PhoneLink } from './phone-link.entity.js';
import type {} from './events.js';

/** The guarded write of every change of a link, with its audit row: STALE_VERSION when it is no longer as it was read. */
export async function moveLink(
  work: Work,
  sealing: Sealing,
  link: PhoneLink,
  event: PhoneLinkEvent,
  set: Partial<PhoneLink> = {},
): Promise<void> {
  const [to] = phoneLinkMachine.require(link.state, event).to;
  const { id, version, state, applicationId } = link;
  const ended = phoneLinkMachine.terminal.includes(to!) ? { liveFor: null, endedAt: work.now } : {};
  const changed = await work.em.nativeUpdate(PhoneLink, { id, version, state }, { ...ended, ...set, state: to!, version: version + 1 });
  if (changed !== 1) throw usedMeanwhile();
  await recordAudit(work, sealing, `identity.${event}PhoneLink`, { type: 'PhoneLink', id, caseId: applicationId }, {});
}

const usedMeanwhile = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '二维码刚刚已被使用或更换，请在电脑页面刷新后重新扫码', en: 'The code was used or replaced just now; renew it on the computer and scan again' });
