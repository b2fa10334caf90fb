import { days } from '../../../platform/clock.js';

/** How long a reviewer may still reveal fields of a case they decided. */
export const REVEAL_AFTER_DECISION = days(15);
