import type { BankGateway } from '../../../gateways/bank/port.js';
import type { Runtime } from '../../../platform/runtime.js';
import { businessDay, shiftDay, type BusinessDay } from '../../calendar/domain/business-day.js';
import { importEntries } from './import-entries.js';

/**
 * Where reading of a day's feed goes on: full pages never change, so only what came after them is asked for again.
 * Kept in memory: after a restart the days are read from their beginning, which changes nothing.
 */
export type FeedBookmarks = Map<BusinessDay, string>;

/** Takes in what the bank booked today and yesterday: around midnight a line can come on either side. */
export async function fetchEntries(runtime: Runtime, bank: BankGateway, bookmarks: FeedBookmarks = new Map()): Promise<void> {
  const today = businessDay(runtime.clock.now());
  const days = [shiftDay(today, -1), today];
  for (const day of bookmarks.keys()) if (!days.includes(day)) bookmarks.delete(day);
  for (const day of days) await fetchDay(runtime, bank, day, bookmarks);
}

async function fetchDay(runtime: Runtime, bank: BankGateway, day: BusinessDay, bookmarks: FeedBookmarks): Promise<void> {
  for (;;) {
    const page = await bank.intradayEntries(day, bookmarks.get(day));
    if (page.entries.length > 0) await importEntries(runtime, bank.account, page.entries);
    if (page.next === undefined) return;
    bookmarks.set(day, page.next);
  }
}
