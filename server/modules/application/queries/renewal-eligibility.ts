import { rows, type EntityManager } from '../../../platform/database/database.js';
import { grantedOrganisations } from '../../applicant/queries/granted-organisations.js';
import type { Organisation } from '../../applicant/organisation.entity.js';
import { Certificate } from '../../certificate/certificate.entity.js';
import { checkCertificateSerial } from '../../reference/domain/certificate-serial.js';
import type { Project } from '../../reference/project.entity.js';
import { projectById } from '../../reference/queries/project-by-id.js';
import { readSettings } from '../../reference/queries/read-settings.js';
import { ownsCertificate } from '../domain/certificate-owner.js';
import { judgeEligibility, malformed, unknownSerial, type EligibilityVerdict } from '../domain/renewal-eligibility.js';
import { Application } from '../application.entity.js';
import { freeSlots } from './organisation-slots.js';
import { mayReach } from './reachable-orders.js';

export interface RenewalEligibility extends EligibilityVerdict {
  /** Normalised where it could be, else as typed. */
  readonly serial: string;
  readonly certificate: Certificate | null;
  readonly project: Readonly<Project> | null;
  /** The order under way, when it is one's own. */
  readonly orderId: string | null;
}

/** What an account can do with a certificate, by its serial as typed (spaces, colons, any case). Never refuses. */
export async function renewalEligibility(
  em: EntityManager,
  accountId: string,
  typed: string,
  now: Date,
): Promise<RenewalEligibility> {
  const nothing = { certificate: null, project: null, orderId: null };
  const checked = checkCertificateSerial(typed);
  if (!checked.valid) return { ...malformed(checked.problem.message), ...nothing, serial: typed.slice(0, 100) };
  const serial = checked.value;
  const settings = await readSettings(em);
  const certificate = await em.findOne(Certificate, { serial }, { disableIdentityMap: true });
  if (!certificate) return { ...unknownSerial(settings['hall.hotline']), ...nothing, serial };
  const project = await projectById(em, certificate.projectId);
  const live = await em.findOne(Application, { liveCertificate: certificate.id }, { disableIdentityMap: true });
  const own = live !== null && (await mayReach(em, accountId, live));
  const verdict = judgeEligibility({
    certificate, project, now,
    hallProjectCode: settings['hall.projectCode'],
    windowDays: settings['renewal.windowDays'],
    earliestDaysBefore: settings['renewal.earliestDaysBefore'],
    hotline: settings['hall.hotline'],
    liveOrder: live ? (own ? 'OWN' : 'OTHER') : 'NONE',
    organisationBusy: await ownerIsBusy(em, accountId, certificate, now),
  });
  return { ...verdict, serial, certificate, project, orderId: live && own ? live.id : null };
}

async function ownerIsBusy(em: EntityManager, accountId: string, { ownerCode }: Certificate, now: Date): Promise<boolean> {
  const owner = await ownerOf(em, accountId, ownerCode);
  return owner !== undefined && (await freeSlots(em, owner, now)).length === 0;
}

/** An owner known by an old code only is found among those the account acts for; submission looks at it again. */
async function ownerOf(em: EntityManager, accountId: string, ownerCode: string): Promise<string | undefined> {
  const granted = await grantedOrganisations(em, accountId);
  const own = granted.find(({ creditCode }) => ownsCertificate(creditCode, ownerCode));
  if (own) return own.id;
  const found = await rows<{ Organisation: Organisation }>(em)
    .selectFrom('Organisation')
    .select('id')
    .where('creditCode', '=', ownerCode)
    .executeTakeFirst();
  return found?.id;
}
