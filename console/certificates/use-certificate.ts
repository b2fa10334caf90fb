import { useApi } from '../api/use-api.js';
import { CertificateDocument, OrderIssuesDocument, type IssueRowFragment, type RevocationRowFragment } from '../gql/graphql.js';

/** Names of the queries, for those who change what they show. */
export const certificateQuery = 'certificate';
export const orderIssuesQuery = 'orderIssues';

/** The authority usually answers within seconds; where nothing is under way one looks rarely. */
const soonMs = 2_000;
const calmMs = 30_000;

const issuing = (issue: Pick<IssueRowFragment, 'state'>): boolean => issue.state === 'ISSUING';
const revoking = (revocation: Pick<RevocationRowFragment, 'state'>): boolean => revocation.state === 'REVOKING';

/** One certificate, asked for again while it is looked at. */
export function useCertificate(id: string) {
  return useApi(certificateQuery, CertificateDocument, { id }, {
    everyMs: (last) => (last?.certificate.revocations.some(revoking) ? soonMs : calmMs),
  });
}

/** What was issued for an order, the newest first. */
export function useOrderIssues(id: string) {
  return useApi(orderIssuesQuery, OrderIssuesDocument, { id }, {
    everyMs: (last) => (last?.application.issues.some(issuing) ? soonMs : calmMs),
  });
}
