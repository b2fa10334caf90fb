import { request } from '../api/graphql.js';
import {
  CertificatesDocument,
  OpenRevocationsDocument,
  TroubledIssuesDocument,
  type CertificateFilter,
  type CertificateRowFragment,
  type IssueRowFragment,
  type RevocationRowFragment,
} from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';
import { expiryWindow } from './certificate-tabs.js';

export type CertificateRow = CertificateRowFragment;
export type IssueRow = IssueRowFragment;
export type RevocationRow = RevocationRowFragment;

const filters = ['EXPIRING', 'EXPIRED', 'REVOKED', 'ALL'] as const satisfies readonly CertificateFilter[];

export const certificatesSource: ListSource = async ({ filter, first, after, signal }) => {
  const variables = {
    filter: filters.find((each) => each === filter['filter']) ?? 'EXPIRING',
    withinDays: expiryWindow(filter['days']),
    first,
    after,
  };
  return (await request(CertificatesDocument, variables, signal)).certificates;
};

export const issuesSource: ListSource = async ({ first, after, signal }) =>
  (await request(TroubledIssuesDocument, { first, after }, signal)).troubledIssues;

export const revocationsSource: ListSource = async ({ first, after, signal }) =>
  (await request(OpenRevocationsDocument, { first, after }, signal)).openRevocations;
