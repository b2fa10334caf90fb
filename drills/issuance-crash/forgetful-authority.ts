import { randomUUID } from 'node:crypto';
import type { CertificateAuthorityGateway } from '../../server/gateways/certificate-authority/port.js';

/**
 * The control: the guard "request number stored before the call" taken out. Every request goes to the authority under a
 * number made at that moment, which this process's memory alone connects with ours. As long as it lives nobody notices.
 */
export function forgetfulAuthority(real: CertificateAuthorityGateway): CertificateAuthorityGateway {
  const sentAs = new Map<string, string>();
  return {
    ...real,
    issue(plan) {
      const requestId = `F${randomUUID().replaceAll('-', '').slice(0, 30)}`;
      sentAs.set(plan.requestId, requestId);
      return real.issue({ ...plan, requestId });
    },
    query: (requestId) => real.query(sentAs.get(requestId) ?? requestId),
  };
}
