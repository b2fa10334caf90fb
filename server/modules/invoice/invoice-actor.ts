import { systemActor } from '../../platform/unit-of-work.js';

/** Who stands in histories where no person acted. */
export const invoiceActor = systemActor('invoice');
