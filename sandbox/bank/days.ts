/** The bank's business days are China Standard Time, which has no daylight saving: always UTC+8. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Business day (`YYYY-MM-DD`) of a moment in milliseconds. */
export function dayOf(moment: number): string {
  return new Date(moment + OFFSET_MS).toISOString().slice(0, 10);
}

/** First millisecond of a business day. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS;
}

export function dayAfter(day: string): string {
  return dayOf(startOfDay(day) + DAY_MS);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(startOfDay(text)) && dayOf(startOfDay(text)) === text;
}

/** Local wall time with offset and milliseconds, e.g. `2026-11-22T19:55:14.123+08:00`. */
export function localTime(moment: number): string {
  return new Date(moment + OFFSET_MS).toISOString().replace('Z', '+08:00');
}
