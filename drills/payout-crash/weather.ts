import type { BankControl } from '../../sandbox/bank/control-client.js';

/** What the line to the bank does while a case is paid; each makes the server take another way. */
export const weathers = [
  'CLEAR',
  'CUT_BEFORE',
  'CUT_AFTER',
  'TIMEOUT_AFTER',
  'DUPLICATE_ANSWER',
  'QUERY_CUT',
  'FEED_CUT',
] as const;
export type Weather = (typeof weathers)[number];

/** Sets the weather for the next payout to an account. */
export async function setWeather(bank: BankControl, weather: Weather, account: string): Promise<void> {
  await bank.clearFaults();
  switch (weather) {
    case 'CLEAR':
      break;
    case 'QUERY_CUT':
      await bank.fault({ kind: 'CUT_AFTER', account });
      await bank.fault({ kind: 'CUT_BEFORE', operation: 'query', account });
      break;
    case 'FEED_CUT':
      await bank.fault({ kind: 'CUT_AFTER', operation: 'entries' });
      break;
    case 'CUT_BEFORE':
    case 'CUT_AFTER':
    case 'TIMEOUT_AFTER':
    case 'DUPLICATE_ANSWER':
      await bank.fault({ kind: weather, account });
      break;
  }
}
