import type { Bilingual } from '../../../platform/errors.js';
import { CHINA_OFFSET } from './business-day.js';

/** `2026-09-30 10:15` on a clock in China. */
export function chinaClockText(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}

/** `9月30日 10:15`, in English `2026-09-30 10:15 Beijing time`: a moment within a sentence. */
export function chinaMoment(instant: Date): Bilingual {
  const text = chinaClockText(instant);
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return { zh: `${month}月${day}日 ${text.slice(11)}`, en: `${text} Beijing time` };
}
