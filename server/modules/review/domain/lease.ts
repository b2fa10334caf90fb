import { minutes } from '../../../platform/clock.js';

/** A claim ends this long after its holder's last activity. */
export const LEASE = minutes(15);
