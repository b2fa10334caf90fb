import { raw } from '@mikro-orm/core';
import type { Work } from '../../../platform/unit-of-work.js';
import { businessDay } from '../../calendar/domain/business-day.js';
import { makeOrderNumber } from '../domain/order-number.js';
import { OrderNumberCounter } from '../order-number-counter.entity.js';

/**
 * The next order number of the day, in the caller's transaction: the increment holds the counter's row until the
 * commit, so numbers are unique, and have no gaps but those of refused orders rolled back in between.
 */
export async function nextOrderNumber({ em, now }: Work): Promise<string> {
  const day = businessDay(now);
  const increment = () => em.nativeUpdate(OrderNumberCounter, { day }, { last: raw('last + 1') });
  if ((await increment()) === 0) {
    // First order of the day; where another made the row meanwhile, that one stands.
    await em.upsert(OrderNumberCounter, { day, last: 0 }, { onConflictFields: ['day'], onConflictAction: 'ignore' });
    await increment();
  }
  const { last } = await em.findOneOrFail(OrderNumberCounter, { day }, { disableIdentityMap: true });
  return makeOrderNumber({ day, serial: last });
}
