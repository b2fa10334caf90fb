import { systemActor } from '../../platform/unit-of-work.js';

/** Who stands in histories where a channel or the clock acted. */
export const paymentActor = systemActor('payment');
