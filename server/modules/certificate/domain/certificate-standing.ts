import type { Bilingual } from '../../../platform/errors.js';

/** How a certificate of the register stands at a moment; the first that holds, in this order. */
export const certificateStandings = ['REVOKED', 'SUPERSEDED', 'EXPIRED', 'VALID'] as const;
export type CertificateStanding = (typeof certificateStandings)[number];

export const standingLabels: Readonly<Record<CertificateStanding, Bilingual>> = {
  REVOKED: { zh: '已吊销', en: 'revoked' },
  SUPERSEDED: { zh: '已被新证书取代', en: 'superseded' },
  EXPIRED: { zh: '已过期', en: 'expired' },
  VALID: { zh: '有效', en: 'valid' },
};

export interface StandingFacts {
  readonly notAfter: Date;
  readonly revokedAt: Date | null;
  readonly supersededAt: Date | null;
}

export function certificateStanding({ notAfter, revokedAt, supersededAt }: StandingFacts, now: Date): CertificateStanding {
  if (revokedAt !== null) return 'REVOKED';
  if (supersededAt !== null) return 'SUPERSEDED';
  return notAfter < now ? 'EXPIRED' : 'VALID';
}
