import type { ApplicantActor } from '../applicant-actor.js';
import type { ConsentKind } from '../domain/consent-texts.js';
import { me, meOfPhone, type MeView } from '../queries/me.js';
import { loggedIn, type PortalContext } from './portal-context.js';

export interface Consenting {
  /** On whose account the decision is kept. */
  readonly actor: ApplicantActor;
  /** What the answer may show of it afterwards. */
  readonly view: () => Promise<MeView>;
}

/**
 * Who decides: the account that is logged in, or, about face recognition only, the phone that scanned an order's code.
 * A phone may carry another account's log-in besides: the order's account is then the one that matters. NOT_SIGNED_IN.
 */
export function consenting(context: PortalContext, kind: ConsentKind): Consenting {
  const { runtime: { db, sealing }, applicant, phone } = context;
  const em = db.orm.em.fork();
  if (kind === 'FACE_RECOGNITION' && phone && phone.applicant.id !== applicant?.id) {
    return { actor: phone.applicant, view: () => meOfPhone(em, phone.applicant.id) };
  }
  const actor = loggedIn(context);
  return { actor, view: () => me(em, sealing, actor.id) };
}
