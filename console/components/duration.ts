import type { MessageKey } from '../i18n/messages-like.js';
import type { review } from '../i18n/zh-CN/review.js';

export interface DurationText {
  readonly key: `duration.${MessageKey<typeof review.duration>}`;
  readonly values: Readonly<Record<string, number>>;
}

/** The two largest units that matter: 4,380 min → 3 d 1 h; 348 → 5 h 48 min. Below zero counts as zero. */
export function duration(minutes: number): DurationText {
  const whole = Math.max(0, Math.floor(minutes));
  const d = Math.floor(whole / 1440);
  const h = Math.floor((whole % 1440) / 60);
  const m = whole % 60;
  if (d > 0) return h > 0 ? { key: 'duration.daysHours', values: { d, h } } : { key: 'duration.days', values: { d } };
  if (h > 0) {
    return m > 0 ? { key: 'duration.hoursMinutes', values: { h, m } } : { key: 'duration.hours', values: { h } };
  }
  return { key: 'duration.minutes', values: { m } };
}
