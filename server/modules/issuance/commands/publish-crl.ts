import type { CertificateAuthorityGateway, CrlAnswer, CrlOrder } from '../../../gateways/certificate-authority/port.js';
import { after, days, hours } from '../../../platform/clock.js';
import { isUniqueViolation } from '../../../platform/database/faults.js';
import { againAfterLostRace } from '../../../platform/lost-race.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { revokedCertificates } from '../../certificate/queries/revoked-certificates.js';
import { CrlNumber, PublishedCrl } from '../crl.entity.js';
import { issuanceActor } from '../issuance-actor.js';
import { latestCrl } from '../queries/latest-crl.js';
import type {} from '../events.js';

/** Made daily and good for three days, so that two missed runs leave nobody without a list. */
const LIST_LIFE = days(3);
const RENEWED_AFTER = hours(23);
/** Revoked certificates stand on at least one list after they expired (RFC 5280, 3.3). */
const KEPT_AFTER_EXPIRY = days(7);

/** A new list of each issuer whose last one is a day old, or that has none. */
export async function publishDueCrls(runtime: Runtime, authority: CertificateAuthorityGateway): Promise<void> {
  for (const { name } of (await authority.issuers()).filter(({ issues }) => issues)) {
    const latest = await latestCrl(runtime.db.orm.em.fork(), name);
    if (!latest || after(latest.thisUpdate, RENEWED_AFTER) <= runtime.clock.now()) await publishCrl(runtime, authority, name);
  }
}

/**
 * Signs and stores a new list of an issuer. Its number and what stands on it are taken in one transaction, so that a
 * higher number never knows less; a crash in between skips a number, which is allowed. Throws when the authority is away:
 * outbox and job come again.
 */
export async function publishCrl(runtime: Runtime, authority: CertificateAuthorityGateway, issuer: string): Promise<void> {
  const order = await againAfterLostRace(() => orderOf(runtime, issuer));
  const answer = await authority.crl(order);
  if (answer.kind === 'UNAVAILABLE') throw new Error(`no revocation list of ${issuer}: ${answer.cause}`);
  await runtime.transact(issuanceActor, (work) => store(work, runtime, order, answer)).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error; // an authority that numbers its lists itself gave the same one again
  });
}

function orderOf(runtime: Runtime, issuer: string): Promise<CrlOrder> {
  return runtime.transact(issuanceActor, async (work) => {
    const number = await nextNumber(work, issuer);
    const thisUpdate = wholeSeconds(work.now);
    const revocations = await revokedCertificates(work.em, issuer, after(work.now, -KEPT_AFTER_EXPIRY));
    return { issuer, number, thisUpdate, nextUpdate: after(thisUpdate, LIST_LIFE), revocations };
  });
}

async function nextNumber({ em }: Work, issuer: string): Promise<number> {
  for (;;) {
    const last = await em.findOne(CrlNumber, { issuer }, { disableIdentityMap: true });
    const number = (last?.number ?? 0) + 1;
    if (!last) {
      await em.insert(CrlNumber, { issuer, number });
      return number;
    }
    if ((await em.nativeUpdate(CrlNumber, { issuer, number: last.number }, { number })) === 1) return number;
  }
}

/** Certificates and lists name no fractions of a second. */
const wholeSeconds = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1000) * 1000);

type Made = Extract<CrlAnswer, { kind: 'CRL' }>;

async function store(work: Work, { sealing }: Runtime, { issuer, revocations }: CrlOrder, made: Made): Promise<void> {
  const { der, number, thisUpdate, nextUpdate } = made;
  const id = work.newId();
  await work.em.insert(PublishedCrl, { id, issuer, number, der: der.toString('base64'), thisUpdate, nextUpdate });
  await recordAudit(work, sealing, 'issuance.crl', { type: 'Crl', id }, { issuer, number, entries: revocations.length });
}
