import { days } from '../../../platform/clock.js';
import type { NoticeKind } from './notice-kinds.js';

export interface ExpiryStages {
  /** Days before the end on which to tell. */
  readonly before: readonly number[];
  /** Days after the end on which to invite. */
  readonly after: readonly number[];
}

export interface ExpiryNotice {
  readonly kind: Extract<NoticeKind, 'CERTIFICATE_EXPIRING' | 'RENEWAL_INVITED'>;
  /** Names the stage in the key that makes it be told once, e.g. `-30` or `+7`. */
  readonly stage: string;
}

/** An invitation that is this much too late is not sent any more: a first run must not write to all of last year's. */
const LATEST = days(7);

/** The notice whose moment has come: the last of them, so that one that was missed is not made up for twice. */
export function expiryNotice(notAfter: Date, { before, after }: ExpiryStages, now: Date): ExpiryNotice | undefined {
  const since = now.getTime() - notAfter.getTime();
  if (since < 0) {
    const stage = before.filter((day) => since >= -days(day)).toSorted((a, b) => a - b)[0];
    return stage === undefined ? undefined : { kind: 'CERTIFICATE_EXPIRING', stage: `-${stage}` };
  }
  const stage = after.filter((day) => since >= days(day)).toSorted((a, b) => b - a)[0];
  if (stage === undefined || since > days(stage) + LATEST) return undefined;
  return { kind: 'RENEWAL_INVITED', stage: `+${stage}` };
}

/** Ends of certificates that any stage may concern. */
export function expiryWindow({ before, after }: ExpiryStages, now: Date): { readonly from: Date; readonly to: Date } {
  const [earliest, latest] = [Math.max(0, ...after), Math.max(0, ...before)];
  return { from: new Date(now.getTime() - days(earliest) - LATEST), to: new Date(now.getTime() + days(latest)) };
}
