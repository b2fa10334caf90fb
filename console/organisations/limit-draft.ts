import { isDay } from '../components/day.js';

/** An exception as it is being written; kept by the page, so that closing the dialog loses nothing. */
export interface LimitDraft {
  readonly creditCode: string;
  /** Digits as typed. */
  readonly limit: string;
  /** Last day of the exception, `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason: string;
}

/** The server's own bounds: more is refused, with the reason. */
const [LEAST, MOST] = [2, 20];

export const emptyLimit = (creditCode = ''): LimitDraft => ({ creditCode, limit: String(LEAST), day: '', reason: '' });

export function limitNumber({ limit }: LimitDraft): number | null {
  const value = /^\d{1,2}$/.test(limit.trim()) ? Number(limit) : 0;
  return value >= LEAST && value <= MOST ? value : null;
}

/** Whether there is anything to send. */
export const limitComplete = (draft: LimitDraft): boolean =>
  draft.creditCode.trim() !== '' && limitNumber(draft) !== null && isDay(draft.day) && draft.reason.trim() !== '';

/** An exception stands to the end of its last day in China. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59.999+08:00`).toISOString();
