import type { EntityManager } from '../../../platform/database/database.js';
import type { Sealing } from '../../../platform/sealing.js';
import { maskMobileNumber } from '../../reference/domain/masking.js';
import type { GrantStanding } from '../domain/grant-standings.js';
import { OrganisationGrant } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';
import { PortalAccount } from '../portal-account.entity.js';

export interface GrantHolderView {
  readonly grantId: string;
  readonly phoneMasked: string;
  readonly standing: GrantStanding;
  readonly grantedAt: Date;
  readonly isMe: boolean;
}

export interface MyOrganisationView {
  readonly organisationId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly standing: GrantStanding;
  /** Of everybody who may act for it where one is confirmed oneself; else one's own alone: a credit code is public. */
  readonly grants: readonly GrantHolderView[];
}

/** An agent of many clients has tens; beyond this the list is cut, the orders are not. */
const MOST = 500;

/** The organisations an account may act for now, by name. */
export async function myOrganisations(
  em: EntityManager,
  sealing: Sealing,
  accountId: string,
): Promise<MyOrganisationView[]> {
  const own = await em.find(OrganisationGrant, { accountId, withdrawnAt: null }, { orderBy: { id: 'asc' }, limit: MOST, disableIdentityMap: true });
  if (own.length === 0) return [];
  const ids = own.map(({ organisationId }) => organisationId);
  const organisations = await em.find(Organisation, { id: { $in: ids } }, { disableIdentityMap: true });
  const grants = await visibleGrants(em, own);
  const phones = await maskedPhones(em, sealing, grants);
  const holderOf = ({ id, accountId: holder, standing, grantedAt }: OrganisationGrant): GrantHolderView =>
    ({ grantId: id, phoneMasked: phones.get(holder) ?? '', standing, grantedAt, isMe: holder === accountId });
  const views = organisations.map(({ id, name, creditCode }) => ({
    organisationId: id, name, creditCode,
    standing: own.find(({ organisationId }) => organisationId === id)!.standing,
    grants: grants.filter(({ organisationId }) => organisationId === id).map(holderOf),
  }));
  return views.sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN'));
}

async function visibleGrants(em: EntityManager, own: readonly OrganisationGrant[]): Promise<OrganisationGrant[]> {
  const confirmed = own.filter(({ standing }) => standing === 'CONFIRMED').map(({ organisationId }) => organisationId);
  const declared = own.filter(({ standing }) => standing === 'DECLARED');
  if (confirmed.length === 0) return declared;
  const ofConfirmed = { organisationId: { $in: confirmed }, withdrawnAt: null };
  return [...declared, ...(await em.find(OrganisationGrant, ofConfirmed, { orderBy: { grantedAt: 'asc', id: 'asc' }, disableIdentityMap: true }))];
}

async function maskedPhones(
  em: EntityManager,
  sealing: Sealing,
  grants: readonly OrganisationGrant[],
): Promise<Map<string, string>> {
  const ids = [...new Set(grants.map(({ accountId }) => accountId))];
  const accounts = await em.find(PortalAccount, { id: { $in: ids } }, { disableIdentityMap: true });
  return new Map(accounts.map(({ id, phone }) =>
    [id, maskMobileNumber(sealing.open(phone, { table: 'portal_account', column: 'phone', id }))]));
}
