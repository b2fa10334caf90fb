import type { CertificateAuthorityGateway } from '../../../gateways/certificate-authority/port.js';
import type { Outbox } from '../../../platform/outbox/dispatcher.js';
import { makeFirstCode } from '../commands/make-download-code.js';
import { publishCrl } from '../commands/publish-crl.js';
import { pursueIssue } from '../commands/pursue-issue.js';
import { pursueRevocation } from '../commands/pursue-revocation.js';
import type {} from '../../application/events.js';
import type {} from '../events.js';

/** Events after which an order may stand at 待下载. */
const toDownload = ['approve', 'confirmApproval', 'bankPassed', 'reopen', 'resume'] as const;

/** What issuance does when others tell something. Each delivery is one step; what it leaves open, the jobs pursue. */
export function listenForIssuance(outbox: Outbox, authority: CertificateAuthorityGateway): Outbox {
  for (const event of toDownload) outbox.on(`application.${event}`, `issuance.code-on-${event}`, makeFirstCode);
  return outbox
    .on('issuance.requested', 'issuance.issue', (runtime, { issueId }) => pursueIssue(runtime, authority, issueId))
    .on('issuance.revocationOwed', 'issuance.revoke', (runtime, { revocationId }) => pursueRevocation(runtime, authority, revocationId))
    .on('issuance.revoked', 'issuance.publish-crl', (runtime, { issuer }) => publishCrl(runtime, authority, issuer));
}
