import type { Runtime } from '../../../platform/runtime.js';
import { maskOrganisationName } from '../../reference/domain/masking.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import { pricesOf } from '../../reference/queries/prices.js';
import { downloadDates } from '../domain/download-dates.js';
import { renewalEligibility } from './renewal-eligibility.js';

/** The verdict on a serial as the applicants' API gives it, with what a renewal would cost and how long it takes. */
export async function eligibilityView({ db, clock }: Runtime, accountId: string, typed: string) {
  const em = db.orm.em.fork();
  const now = clock.now();
  const { serial, code, reason, wayOut, project, orderId, certificate } = await renewalEligibility(em, accountId, typed, now);
  const dates = downloadDates(await businessCalendar(em), now);
  return {
    serial, code, orderId,
    eligible: code === 'OK',
    reasonZh: reason.zh, reasonEn: reason.en, wayOutZh: wayOut.zh, wayOutEn: wayOut.en,
    hallAddress: code === 'OTHER_HALL' && project ? project.hallAddress : null,
    certificate: certificate && project && {
      serial: certificate.serial,
      ownerNameMasked: maskOrganisationName(certificate.ownerName),
      notAfter: certificate.notAfter,
      projectNameZh: project.nameZh, projectNameEn: project.nameEn,
      prices: await pricesOf(em, project.id),
      earliestDownload: dates.earliest, usualDownload: dates.usual,
    },
  };
}
