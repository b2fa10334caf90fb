import { secretKinds, type NoticeKind } from './notice-kinds.js';
import type { NotificationState } from './notification-states.js';

export const RESENDS_A_DAY = 3;

/** What is over, one way or the other. A code is never repeated: who needs one asks for another. */
export const isResendable = ({ kind, state }: { readonly kind: NoticeKind; readonly state: NotificationState }): boolean =>
  !secretKinds.includes(kind) && (state === 'SENT' || state === 'DELIVERED' || state === 'UNDELIVERED' || state === 'REFUSED');
