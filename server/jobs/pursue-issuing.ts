import type { CertificateAuthorityGateway } from '../gateways/certificate-authority/port.js';
import { pursueOpenIssues, pursueOpenRevocations } from '../modules/issuance/commands/pursue-open.js';
import type { Job } from '../platform/jobs/runner.js';

/** Sends and asks for what is open at the certificate authority. */
export const pursueIssuesJob = (authority: CertificateAuthorityGateway): Job => ({
  name: 'pursue-issues',
  schedule: '*/10 * * * * *',
  run: (runtime) => pursueOpenIssues(runtime, authority),
});

export const pursueRevocationsJob = (authority: CertificateAuthorityGateway): Job => ({
  name: 'pursue-revocations',
  schedule: '5,25,45 * * * * *',
  run: (runtime) => pursueOpenRevocations(runtime, authority),
});
