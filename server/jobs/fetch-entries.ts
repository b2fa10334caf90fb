import type { BankGateway } from '../gateways/bank/port.js';
import { fetchEntries, type FeedBookmarks } from '../modules/treasury/commands/fetch-entries.js';
import type { Job } from '../platform/jobs/runner.js';

export function fetchEntriesJob(bank: BankGateway): Job {
  const bookmarks: FeedBookmarks = new Map();
  return { name: 'fetch-entries', schedule: '*/20 * * * * *', run: (runtime) => fetchEntries(runtime, bank, bookmarks) };
}
