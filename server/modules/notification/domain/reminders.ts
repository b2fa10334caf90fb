import { after, days } from '../../../platform/clock.js';
import type { ApplicationState } from '../../application/domain/application-states.js';
import type { NoticeKind } from './notice-kinds.js';

/** States in which an order waits for its applicant long enough to be forgotten. */
export const remindedStates = ['RETURNED', 'BANK_VERIFICATION_FAILED', 'PENDING_DOWNLOAD'] as const satisfies readonly ApplicationState[];

export interface Wait {
  readonly since: Date;
  readonly until: Date;
}

/** The reminder that is due by now: the last of those whose moment has come, none before half of the wait is over. */
export function reminderDue({ since, until }: Wait, now: Date): Extract<NoticeKind, 'REMINDER' | 'EXPIRES_SOON'> | undefined {
  if (now >= until) return undefined;
  const half = after(since, (until.getTime() - since.getTime()) / 2);
  const lastDay = after(until, -days(1));
  if (lastDay > half && now >= lastDay) return 'EXPIRES_SOON';
  return now >= half ? 'REMINDER' : undefined;
}
