import { systemActor } from '../../platform/unit-of-work.js';
import type { Actor } from '../../platform/unit-of-work.js';

/** Who stands in histories where no person acted. */
export const issuanceActor = systemActor('issuance');

/** Whoever holds the token: the subscriber, as far as the proof by its key goes. */
export const driverActor: Actor = { kind: 'APPLICANT', id: 'driver', name: '驱动程序' };
