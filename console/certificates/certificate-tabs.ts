import type { CertificateFilter } from '../gql/graphql.js';

export const certificateTabs = ['expiring', 'expired', 'revoked', 'all', 'attention', 'decisions'] as const;
export type CertificateTab = (typeof certificateTabs)[number];

/** The tab an address names; what it does not name well is the first one. */
export const certificateTab = (value: unknown): CertificateTab => certificateTabs.find((tab) => tab === value) ?? 'expiring';

const filters: Readonly<Partial<Record<CertificateTab, CertificateFilter>>> = {
  expiring: 'EXPIRING', expired: 'EXPIRED', revoked: 'REVOKED', all: 'ALL',
};

/** What the tab shows of the register; null where it shows work instead. */
export const filterOf = (tab: CertificateTab): CertificateFilter | null => filters[tab] ?? null;

export const expiryWindows = [7, 30, 60] as const;
export type ExpiryWindow = (typeof expiryWindows)[number];

/** Notices before expiry begin at sixty days, so that is what one looks at first. */
export const expiryWindow = (value: unknown): ExpiryWindow => expiryWindows.find((days) => String(days) === String(value)) ?? 60;
