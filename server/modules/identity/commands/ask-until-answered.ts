import type { PhoneCheckGateway } from '../../../gateways/phone-check/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { askCarrier, type AskOutcome } from './ask-carrier.js';

/** As long as the gateway takes at most, and a little: then whoever asks has the answer, or gives it up. */
const LONGEST_WAIT_MS = 3500;
const EVERY_MS = 50;

/**
 * Asks the carrier, or waits for whoever is asking right now: the applicant's click and the outbox come at once, and
 * both want to know. By the real clock, for it is about this process and that one.
 */
export async function askUntilAnswered(
  runtime: Runtime,
  phones: PhoneCheckGateway,
  checkId: string,
): Promise<AskOutcome> {
  const started = performance.now();
  for (;;) {
    const outcome = await askCarrier(runtime, phones, checkId);
    if (outcome !== 'BUSY' || performance.now() - started >= LONGEST_WAIT_MS) return outcome;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
