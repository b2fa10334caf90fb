import type { CertificateAuthorityGateway } from '../../../gateways/certificate-authority/port.js';
import type { BankGateway } from '../../../gateways/bank/port.js';
import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { DomainError, unreachable } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { LogInThrottle } from '../log-in-throttle.js';
import type { Confinement, StaffActor } from '../staff-actor.js';

/** What a resolver of the staff API gets: made anew for each request. */
export interface StaffContext {
  readonly runtime: Runtime;
  readonly bank: BankGateway;
  readonly certificateAuthority: CertificateAuthorityGateway;
  /** Where lists and status of certificates are served, without a slash at its end. */
  readonly pkiUrl: string;
  readonly documents: DocumentStore;
  /** The scheduled jobs, for those who watch them. */
  readonly jobs: readonly { readonly name: string; readonly schedule: string }[];
  readonly throttle: LogInThrottle;
  readonly mfaOptional: boolean;
  /** How long a session lasts at most, milliseconds. */
  readonly sessionLength: number;
  /** Undefined when not signed in. */
  readonly staff: StaffActor | undefined;
  /** The id of the session the request came with. */
  readonly sessionId: string | undefined;
  /** Sets or clears the session cookie of the answer. */
  readonly setSessionToken: (token: string | undefined) => void;
  /** Address the request came from, for throttling. */
  readonly address: string;
}

/**
 * The signed-in member of staff. Refuses with NOT_SIGNED_IN, or NOT_PERMITTED while the person has first to change a
 * password or to enrol a second factor.
 */
export function signedIn(context: Pick<StaffContext, 'staff'>): StaffActor {
  const actor = whoeverIsSignedIn(context);
  if (actor.confinedTo) throw confined(actor.confinedTo);
  return actor;
}

/** For what everybody may do about themselves, even before the first password is changed. */
export function whoeverIsSignedIn({ staff }: Pick<StaffContext, 'staff'>): StaffActor {
  if (staff) return staff;
  throw new DomainError('NOT_SIGNED_IN', { zh: '登录已失效，请重新登录，未提交的内容已保留', en: 'You are not signed in; sign in again, unsent work is kept' });
}

function confined(confinement: Confinement): DomainError {
  switch (confinement) {
    case 'CHANGE_PASSWORD':
      return new DomainError('NOT_PERMITTED', { zh: '请先修改初始密码，然后再继续', en: 'Change the password you were given first, then go on' });
    case 'ENROL_TOTP':
      return new DomainError('NOT_PERMITTED', { zh: '请先绑定动态口令，然后再继续', en: 'Enrol a second factor first, then go on' });
    default:
      return unreachable(confinement);
  }
}
