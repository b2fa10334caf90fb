import { CHINA_OFFSET } from './business-day.js';

/** `2026-09-30 10:15` on a clock in China. */
export function chinaClockText(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}
