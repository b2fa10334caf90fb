import { after } from '../../../platform/clock.js';
import type { Runtime } from '../../../platform/runtime.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import { valueOrRefuse } from '../../reference/domain/format-verdict.js';
import { CHALLENGE_BYTES, CHALLENGE_LIFE } from '../domain/driver-limits.js';
import { DriverChallenge } from '../driver-challenge.entity.js';
import type { DriverThrottle } from '../driver-throttle.js';
import { driverActor } from '../issuance-actor.js';

export interface OpenedChallenge {
  readonly challengeId: string;
  /** Base64 of 32 random bytes. */
  readonly challenge: string;
  readonly expiresAt: Date;
}

/**
 * Random bytes for the old key to sign. Given for any serial, known or not. Refuses with INVALID_INPUT for what is no
 * serial, or RATE_LIMITED.
 */
export async function openChallenge(
  runtime: Runtime,
  throttle: DriverThrottle,
  options: { readonly serial: string; readonly address: string },
): Promise<OpenedChallenge> {
  const serial = valueOrRefuse(checkCertificateSerial(options.serial), 'serial');
  await throttle.admitChallenge(options.address, serial);
  const challenge = runtime.random.bytes(CHALLENGE_BYTES).toString('base64');
  return runtime.transact(driverActor, async ({ em, now, newId }) => {
    const challengeId = newId();
    const expiresAt = after(now, CHALLENGE_LIFE);
    await em.insert(DriverChallenge, { id: challengeId, serial, challenge, expiresAt });
    return { challengeId, challenge, expiresAt };
  });
}
