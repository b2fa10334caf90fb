import type { PhoneCheckGateway } from '../../../gateways/phone-check/port.js';
import type { EventHandler } from '../../../platform/outbox/dispatcher.js';
import { askUntilAnswered } from '../commands/ask-until-answered.js';

/** Asks the carrier about each check that was requested; without an answer the outbox comes again, later each time. */
export function carrierOnRequest(phones: PhoneCheckGateway): EventHandler<'identity.phoneCheckRequested'> {
  return async (runtime, { checkId }) => {
    const outcome = await askUntilAnswered(runtime, phones, checkId);
    if (outcome === 'OPEN' || outcome === 'BUSY') throw new Error(`the carrier has not answered yet: ${outcome}`);
  };
}
