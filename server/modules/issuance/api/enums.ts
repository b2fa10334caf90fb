import { revocationReasons } from '../../../gateways/certificate-authority/port.js';
import { enumOf } from '../../../platform/graphql/enum.js';
import { certificateStandings } from '../../certificate/domain/certificate-standing.js';
import { issueStates } from '../domain/certificate-states.js';
import { issueActions } from '../domain/issue-abilities.js';
import { revocationStates } from '../domain/revocation-states.js';
import { certificateFilters } from '../queries/certificate-list.js';

export const IssueStateEnum = enumOf('CertificateIssueState', issueStates);
export const RevocationStateEnum = enumOf('RevocationState', revocationStates);
export const RevocationReasonEnum = enumOf('RevocationReason', revocationReasons, 'RFC 5280, 5.3.1.');
export const CertificateStandingEnum = enumOf('CertificateStanding', certificateStandings);
export const CertificateFilterEnum = enumOf('CertificateFilter', certificateFilters);
export const IssueActionEnum = enumOf('CertificateIssueAction', issueActions);
