import { DomainError } from '../../../platform/errors.js';
import type { ApplicantActor } from '../applicant-actor.js';
import type { ConsentKind } from '../domain/consent-texts.js';
import { loggedIn, type PortalContext } from './portal-context.js';

/** Who decides on a text: the account, or for face recognition also the phone that is about to do it. */
export function mayDecideConsent(context: Pick<PortalContext, 'applicant' | 'phone'>, kind: ConsentKind): ApplicantActor {
  if (context.applicant) return context.applicant;
  if (!context.phone) return loggedIn(context);
  if (kind === 'FACE_RECOGNITION') return context.phone.applicant;
  throw new DomainError('NOT_PERMITTED', { zh: '请在电脑上登录后操作', en: 'Log in on the computer to do this' });
}
