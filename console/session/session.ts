import type { Role } from '../gql/graphql.js';
import { observable, useObservable } from '../state/observable.js';

export interface Person {
  readonly id: string;
  readonly username: string;
  /** As colleagues see it. */
  readonly displayName: string;
  readonly role: Role;
  /** What they may do, packed by the server. */
  readonly rules: string;
  readonly totpEnrolled: boolean;
  readonly mustChangePassword: boolean;
  /** Configuration lets people in without a second factor. */
  readonly mfaOptional: boolean;
}

/** What a person has to put in order before they may work. */
export function accountDuty(person: Person): 'password' | 'totp' | null {
  if (person.mustChangePassword) return 'password';
  return person.totpEnrolled || person.mfaOptional ? null : 'totp';
}

/**
 * `expired` keeps the person: the page stays as it is behind a sign-in dialog, so nothing typed is lost.
 */
export type Session =
  | { readonly status: 'unknown' }
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly person: Person }
  | { readonly status: 'expired'; readonly person: Person };

const session = observable<Session>({ status: 'unknown' });

export const currentSession = (): Session => session.get();

export function reportSignedIn(person: Person): void {
  session.set({ status: 'signed-in', person });
}

/** The server no longer knows us. Whoever was at work keeps the page. */
export function reportSignedOut(): void {
  const now = session.get();
  if (now.status === 'signed-in') session.set({ status: 'expired', person: now.person });
  else if (now.status === 'unknown') session.set({ status: 'signed-out' });
}

/** Left on purpose. */
export function forgetSession(): void {
  session.set({ status: 'signed-out' });
}

export function useSession(): Session {
  return useObservable(session);
}

/** Whoever is at work; pages are only shown to someone. */
export function usePerson(): Person {
  const now = useSession();
  if (now.status !== 'signed-in' && now.status !== 'expired') throw new Error('a page was shown to nobody');
  return now.person;
}
