import type { BankGateway } from '../../../gateways/bank/port.js';
import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { StaffActor } from '../staff-actor.js';

/** What a resolver of the staff API gets: made anew for each request. */
export interface StaffContext {
  readonly runtime: Runtime;
  readonly bank: BankGateway;
  readonly documents: DocumentStore;
  readonly mfaOptional: boolean;
  /** Undefined when not signed in. */
  readonly staff: StaffActor | undefined;
  /** The id of the session the request came with. */
  readonly sessionId: string | undefined;
  /** Sets or clears the session cookie of the answer. */
  readonly setSessionToken: (token: string | undefined) => void;
  /** Address the request came from, for throttling. */
  readonly address: string;
}

/** The signed-in member of staff, or a NOT_SIGNED_IN refusal. */
export function signedIn(context: StaffContext): StaffActor {
  if (context.staff) return context.staff;
  throw new DomainError('NOT_SIGNED_IN', { zh: '登录已失效，请重新登录，未提交的内容已保留', en: 'You are not signed in; sign in again, unsent work is kept' });
}
