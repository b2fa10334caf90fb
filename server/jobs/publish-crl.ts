import type { CertificateAuthorityGateway } from '../gateways/certificate-authority/port.js';
import { publishDueCrls } from '../modules/issuance/commands/publish-crl.js';
import type { Job } from '../platform/jobs/runner.js';

/** Daily by what is due, looked at every ten minutes: a new installation has its first list soon, a missed run is made up for. */
export const publishCrlJob = (authority: CertificateAuthorityGateway): Job => ({
  name: 'publish-crl',
  schedule: '20 */10 * * * *',
  run: (runtime) => publishDueCrls(runtime, authority),
});
