import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { maskMobileNumber } from '../../reference/domain/masking.js';
import { Consent } from '../consent.entity.js';
import { consentKinds, type ConsentKind } from '../domain/consent-texts.js';
import { maskMailAddress } from '../domain/mail-address.js';
import { PortalAccount } from '../portal-account.entity.js';
import { myOrganisations, type MyOrganisationView } from './my-organisations.js';

export interface ConsentView {
  readonly kind: ConsentKind;
  readonly version: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Whoever is logged in, as their own pages show them. */
export interface MeView {
  readonly id: string;
  readonly phoneMasked: string;
  readonly emailMasked: string | null;
  readonly hasPassword: boolean;
  /** The last decision of each kind that was ever decided. */
  readonly consents: readonly ConsentView[];
  readonly organisations: readonly MyOrganisationView[];
}

/** Of the account with this id; the caller has just authenticated it. */
export async function me(em: EntityManager, sealing: Sealing, accountId: string): Promise<MeView> {
  const account = await em.findOneOrFail(PortalAccount, { id: accountId }, { disableIdentityMap: true });
  const open = (column: string, sealed: string) => sealing.open(sealed, { table: 'portal_account', column, id: accountId });
  return {
    id: accountId,
    phoneMasked: maskMobileNumber(open('phone', account.phone)),
    emailMasked: account.email === null ? null : maskMailAddress(open('email', account.email)),
    hasPassword: account.passwordHash !== null,
    consents: await lastConsents(em, accountId),
    organisations: await myOrganisations(em, sealing, accountId),
  };
}

/**
 * What a phone that scanned an order's code is told after its decision about face recognition: that decision, and
 * nothing of the account on whose behalf it acts.
 */
export async function meOfPhone(em: EntityManager, accountId: string): Promise<MeView> {
  const consents = (await lastConsents(em, accountId)).filter(({ kind }) => kind === 'FACE_RECOGNITION');
  return { id: accountId, phoneMasked: '', emailMasked: null, hasPassword: false, consents, organisations: [] };
}

async function lastConsents(em: EntityManager, accountId: string): Promise<ConsentView[]> {
  const decided = await em.find(Consent, { accountId }, { orderBy: { givenAt: 'desc', id: 'desc' }, disableIdentityMap: true });
  return consentKinds.flatMap((kind) => {
    const ofKind = decided.filter((consent) => consent.kind === kind);
    const last = ofKind.find(({ liveFor }) => liveFor !== null) ?? ofKind[0];
    return last ? [{ kind, version: last.version, givenAt: last.givenAt, withdrawnAt: last.withdrawnAt }] : [];
  });
}
