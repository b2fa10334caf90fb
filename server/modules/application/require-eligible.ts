import { DomainError, invalidInput } from '../../platform/errors.js';
import type { EntityManager } from '../../platform/database/database.js';
import type { Certificate } from '../certificate/certificate.entity.js';
import type { EligibilityCode } from './domain/renewal-eligibility.js';
import { renewalEligibility, type RenewalEligibility } from './queries/renewal-eligibility.js';

const refusalOf = {
  UNKNOWN_SERIAL: 'NOT_FOUND',
  MALFORMED_SERIAL: 'INVALID_INPUT',
  REVOKED: 'WRONG_STATE',
  NOT_YET_EXPIRED: 'TOO_EARLY',
  TOO_LATE: 'WRONG_STATE',
  OTHER_HALL: 'WRONG_STATE',
  LIVE_ORDER: 'DUPLICATE',
  ORGANISATION_BUSY: 'DUPLICATE',
} as const satisfies Record<Exclude<EligibilityCode, 'OK'>, string>;

/** The certificate of a serial as typed, or the refusal that says why it cannot be renewed and what to do. */
export async function requireEligible(
  em: EntityManager,
  accountId: string,
  serial: string,
  now: Date,
  overlook: readonly EligibilityCode[] = [],
): Promise<Certificate> {
  const found = await renewalEligibility(em, accountId, serial, now);
  if (found.certificate && (found.code === 'OK' || overlook.includes(found.code))) return found.certificate;
  throw refusal(found);
}

function refusal({ code, reason, wayOut, project, from }: RenewalEligibility): DomainError {
  if (code === 'OK') throw new Error('an eligible certificate is not refused');
  const address = code === 'OTHER_HALL' && project ? ` ${project.hallAddress}` : '';
  const message = { zh: `${reason.zh}；${wayOut.zh}${address}`, en: `${reason.en}. ${wayOut.en}${address}` };
  if (code === 'MALFORMED_SERIAL') return invalidInput('serial', reason.zh, reason.en);
  return new DomainError(refusalOf[code], message, { field: 'serial', ...(from && { retryAt: from }) });
}
