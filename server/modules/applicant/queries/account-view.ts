import type { EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Sealing } from '../../../platform/sealing.js';
import { maskMobileNumber } from '../../reference/domain/masking.js';
import { Consent } from '../consent.entity.js';
import { OrganisationGrant, type GrantStanding } from '../organisation-grant.entity.js';
import { Organisation } from '../organisation.entity.js';
import { PortalAccount } from '../portal-account.entity.js';

/** What an account sees of itself, and of those who act for the same organisations. Numbers are masked. */
export async function accountView(runtime: Runtime, accountId: string) {
  const { sealing, db } = runtime;
  const em = db.orm.em.fork();
  const account = await em.findOneOrFail(PortalAccount, { id: accountId });
  const consents = await em.find(Consent, { accountId }, { orderBy: { givenAt: 'desc', id: 'desc' }, limit: 50 });
  return {
    id: accountId,
    phoneMasked: maskedPhone(sealing, account),
    emailMasked: maskedEmail(sealing, account),
    hasPassword: account.passwordHash !== null,
    consents,
    organisations: await organisationsOf(em, sealing, accountId),
  };
}

const maskedPhone = (sealing: Sealing, { id, phone }: PortalAccount): string =>
  maskMobileNumber(sealing.open(phone, { table: 'portal_account', column: 'phone', id }));

/** `w***@example.com`. */
function maskedEmail(sealing: Sealing, { id, email }: PortalAccount): string | null {
  if (email === null) return null;
  const [local = '', domain = ''] = sealing.open(email, { table: 'portal_account', column: 'email', id }).split('@');
  return `${local.slice(0, 1)}***@${domain}`;
}

async function organisationsOf(em: EntityManager, sealing: Sealing, accountId: string) {
  const own = await em.find(OrganisationGrant, { accountId, withdrawnAt: null }, { orderBy: { grantedAt: 'desc' }, limit: 100 });
  const ids = own.map(({ organisationId }) => organisationId);
  const organisations = await em.find(Organisation, { id: { $in: ids } });
  const confirmed = own.filter(({ standing }) => standing === 'CONFIRMED').map(({ organisationId }) => organisationId);
  const holders = await em.find(OrganisationGrant, { organisationId: { $in: confirmed }, withdrawnAt: null }, { limit: 500 });
  const accounts = await em.find(PortalAccount, { id: { $in: holders.map((grant) => grant.accountId) } });
  const phoneOf = new Map(accounts.map((account) => [account.id, maskedPhone(sealing, account)]));
  return own.flatMap((grant) => {
    const organisation = organisations.find(({ id }) => id === grant.organisationId);
    const grants = holders.filter(({ organisationId }) => organisationId === grant.organisationId);
    const shown = grants.length > 0 ? grants : [grant];
    return organisation ? [{
      organisationId: organisation.id, name: organisation.name, creditCode: organisation.creditCode, standing: grant.standing,
      grants: shown.map((holder) => holderView(holder, accountId, phoneOf)),
    }] : [];
  });
}

interface HolderView {
  readonly grantId: string;
  readonly phoneMasked: string;
  readonly standing: GrantStanding;
  readonly grantedAt: Date;
  readonly isMe: boolean;
}

const holderView = (grant: OrganisationGrant, accountId: string, phoneOf: ReadonlyMap<string, string>): HolderView => ({
  grantId: grant.id, standing: grant.standing, grantedAt: grant.grantedAt, isMe: grant.accountId === accountId,
  phoneMasked: phoneOf.get(grant.accountId) ?? '',
});
